import { requestTable, type RequestAct, type RequestStatus } from './request'
import { isOver, type TrainingState, type TrainingStep, trainingTable } from './training'

/** What the viewer is to the row at hand: to its training, its request or its programme. */
export type Relation = 'trainee' | 'assessor' | 'director' | 'supervisor' | 'administrator' | 'none'

/** All that a decision needs to know. What is left out is not so. */
export type PolicyFacts = {
  relation: Relation
  status?: RequestStatus
  /** The assessor began this request without being asked. */
  unasked?: boolean
  voided?: boolean
  superseded?: boolean
  /** The trainee has opened the signed form. */
  opened?: boolean
  /** The trainee has rated themself, or has commented on the form. */
  rated?: boolean
  objected?: boolean
  /** The concern has been closed. */
  closed?: boolean
  /** The status of the training at hand. */
  training?: TrainingState
  /** Another request has taken the place of this one. */
  replaced?: boolean
  /** The administrator runs every programme that the person is in. */
  whole?: boolean
  /** The person is the viewer. */
  self?: boolean
}

export type Act =
  | RequestAct
  | 'request'
  | 'start'
  | 'readRequest'
  | 'readDraft'
  | 'readAssessment'
  | 'correct'
  | 'void'
  | 'writePlan'
  | 'tickPlan'
  | 'rateOneself'
  | 'object'
  | 'raiseConcern'
  | 'answerConcern'
  | 'readProgress'
  | 'noteTalk'
  | 'readTalks'
  | 'noteMeeting'
  | 'readMeeting'
  | 'readCohort'
  | 'readPeople'
  | 'readPerson'
  | 'invite'
  | 'keepInvitation'
  | 'giveRole'
  | 'endMembership'
  | 'keepAssessor'
  | 'renamePerson'
  | 'deactivatePerson'
  | 'reopenPerson'
  | 'removePerson'
  | 'readPlacements'
  | 'readProgrammes'
  | 'readForms'
  | 'writeForms'
  | 'chooseForms'
  | `${TrainingStep}Training`
  | 'changeTraining'
  | 'appointSupervisor'
  | 'endSupervision'
  | 'place'
  | 'keepWorkplaces'
  | 'changeSettings'
  | 'readSettings'
  | 'readAudit'

type Rule = (facts: PolicyFacts) => boolean

/** Tells whether somebody may do something; whatever no rule allows is forbidden. */
export function may(act: Act, facts: PolicyFacts): boolean {
  return Object.hasOwn(rules, act) && rules[act](facts)
}

const only =
  (...relations: Relation[]): Rule =>
  ({ relation }) =>
    relations.includes(relation)

const inTable =
  (act: RequestAct): Rule =>
  ({ relation, status, unasked = false }) => {
    if (status === undefined) return false
    const row = requestTable[status]
    if (relation === 'trainee') return !unasked && row.trainee.includes(act)
    if (relation === 'assessor') return (unasked ? row.starter : row.assessor).includes(act)
    return false
  }

// A version that is voided, or that a correction has replaced, stands as it is.
const ownCurrentVersion: Rule = ({ relation, status, voided, superseded }) =>
  relation === 'assessor' && status === 'signed' && !voided && !superseded

// The plan belongs to the first version: a correction does not close it, a voiding does.
const ownPlan: Rule = ({ relation, status, voided }) =>
  relation === 'trainee' && status === 'signed' && !voided

// Before the answer is read: afterwards it would be an echo.
const ownRating: Rule = ({ relation, status, unasked, opened, rated }) => {
  if (relation !== 'trainee' || opened || rated) return false
  return status === 'signed' || (!unasked && status !== undefined && unsignedStill.includes(status))
}
const unsignedStill: RequestStatus[] = ['waiting', 'started', 'expired']

const ownObjection: Rule = (facts) => ownPlan(facts) && !facts.objected

const ownDraft: Rule = ({ relation, status }) =>
  relation === 'assessor' && (status === 'waiting' || status === 'started' || status === 'expired')

const step =
  (taken: TrainingStep): Rule =>
  ({ relation, training }) =>
    relation === 'administrator' &&
    training !== undefined &&
    trainingTable[training].steps.includes(taken)

// What is over is kept as it was.
const whileItGoesOn: Rule = ({ relation, training }) =>
  relation === 'administrator' && training !== undefined && !isOver(training)
// What holds everywhere is changed by whoever runs everything that the person is in.
const wholePerson: Rule = ({ relation, whole = false }) => relation === 'administrator' && whole
const anotherWhole: Rule = (facts) => wholePerson(facts) && !facts.self

const rules: Record<Act, Rule> = {
  request: only('trainee'),
  start: ({ relation, status }) => relation === 'assessor' && status === undefined,
  withdraw: inTable('withdraw'),
  redirect: (facts) => inTable('redirect')(facts) && !facts.replaced,
  decline: inTable('decline'),
  saveDraft: inTable('saveDraft'),
  sign: inTable('sign'),
  readRequest: only('trainee', 'assessor', 'director', 'supervisor'),
  readDraft: ownDraft,
  readAssessment: only('trainee', 'assessor', 'director', 'supervisor'),
  correct: ownCurrentVersion,
  void: ownCurrentVersion,
  writePlan: ownPlan,
  tickPlan: ownPlan,
  rateOneself: ownRating,
  object: ownObjection,
  raiseConcern: ({ relation, status }) =>
    relation === 'assessor' && status !== 'withdrawn' && status !== 'redirected',
  answerConcern: ({ relation, closed }) => relation === 'director' && !closed,
  readProgress: only('trainee', 'director', 'supervisor'),
  noteTalk: only('supervisor'),
  readTalks: only('trainee', 'director', 'supervisor'),
  noteMeeting: only('director'),
  readMeeting: only('director'),
  readCohort: only('director'),
  readPeople: only('administrator'),
  readPerson: only('administrator'),
  invite: only('administrator'),
  keepInvitation: only('administrator'),
  giveRole: only('administrator'),
  endMembership: only('administrator'),
  keepAssessor: only('administrator'),
  renamePerson: wholePerson,
  deactivatePerson: anotherWhole,
  reopenPerson: anotherWhole,
  removePerson: anotherWhole,
  readPlacements: only('administrator'),
  readProgrammes: only('administrator'),
  readForms: only('administrator'),
  writeForms: only('administrator'),
  chooseForms: only('administrator'),
  startTraining: step('start'),
  pauseTraining: step('pause'),
  resumeTraining: step('resume'),
  completeTraining: step('complete'),
  endTraining: step('end'),
  moveTraining: step('move'),
  changeTraining: whileItGoesOn,
  appointSupervisor: whileItGoesOn,
  endSupervision: only('administrator'),
  place: whileItGoesOn,
  keepWorkplaces: only('administrator'),
  changeSettings: only('administrator'),
  readSettings: only('director', 'administrator'),
  readAudit: only('director', 'administrator'),
}
