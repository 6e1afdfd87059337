/** What is stored of a training. That somebody is on leave follows from the days of the leave. */
export const trainingStates = [
  'planned',
  'running',
  'paused',
  'completed',
  'ended',
  'moved',
] as const
export type TrainingState = (typeof trainingStates)[number]

export const trainingSteps = ['start', 'pause', 'resume', 'complete', 'end', 'move'] as const
export type TrainingStep = (typeof trainingSteps)[number]

/** A leave from its first day to its last, both included; null while nobody knows. */
export type Leave = { from: string; to: string | null }

export type TrainingFacts = { state: TrainingState; leaves: Leave[]; today: string }

/** The status that people see of a training: one that runs is paused on the days of a leave. */
export function trainingStatus({ state, leaves, today }: TrainingFacts): TrainingState {
  if (state !== 'running') return state
  return leaves.some((leave) => coversDay(leave, today)) ? 'paused' : 'running'
}

/** Whether a day lies within a leave. */
export function coversDay({ from, to }: Leave, day: string): boolean {
  return from <= day && (to === null || to >= day)
}

type Row = { when: string; steps: TrainingStep[] }

/** What may be done in each status. What is over stays over. */
export const trainingTable: Record<TrainingState, Row> = {
  planned: { when: 'registered, not begun', steps: ['start', 'end'] },
  running: { when: 'begun, and on no leave today', steps: ['pause', 'complete', 'end', 'move'] },
  paused: { when: 'on leave today', steps: ['resume', 'end'] },
  completed: { when: 'basic training is done', steps: [] },
  ended: { when: 'ended before it was done, and why is written down', steps: [] },
  moved: { when: 'goes on in another programme, as a new training', steps: [] },
}

/** The steps that are possible in a status, in the order in which they are offered. */
export function possibleSteps(status: TrainingState): TrainingStep[] {
  return trainingTable[status].steps
}

/** Whether something new may be asked for: neither before a training, nor after it. */
export function goesOn(state: TrainingState): boolean {
  return state === 'running' || state === 'paused'
}

/** Whether a training is over, whatever it led to. */
export function isOver(state: TrainingState): boolean {
  return trainingTable[state].steps.length === 0
}
