import { addDays, daysBetween } from './dates'
import type { Difficulty, LevelValue } from './instrument'
import { lowerMedian } from './median'
import type { Placement } from './placement'
import { weeksInTraining, type Training } from './training-time'

/** A signed assessment that counts: neither voided, replaced by a correction, nor unconfirmed. */
export type Observation = {
  assessmentId: string
  observedOn: string
  /** The day of the signature, in Stockholm. */
  signedOn: string
  assessorId: string
  difficulty: Difficulty
  placementId: string | null
  ratings: Record<string, LevelValue | 'notObserved'>
}

/** Where an assessment stands on the curve; `week` is weeks in training, with fractions. */
export type Mark = Pick<
  Observation,
  'assessmentId' | 'observedOn' | 'assessorId' | 'difficulty' | 'placementId'
> & {
  week: number
  /** Whole days from the observation to the signature: how fresh the memory was. */
  daysToSign: number
  late: boolean
}
export type Point = Mark & { level: LevelValue }
export type TypicalStep = { week: number; level: LevelValue }

export type AreaProgress = {
  area: string
  points: Point[]
  /** Missing data, in a lane of its own: neither a level nor nought. */
  notObserved: Mark[]
  typical: TypicalStep[]
  latest: Point | null
  n: number
  assessors: number
}

/** A rating signed more than 14 days after the observation is late. */
export const lateAfterDays = 14

type Signed = Pick<Observation, 'observedOn' | 'signedOn'>

/** Days from the observation to the signature: 0 is the same day. */
export function signedDaysAfter({ observedOn, signedOn }: Signed): number {
  return daysBetween(observedOn, signedOn)
}

export function isLate(observation: Signed): boolean {
  return signedDaysAfter(observation) > lateAfterDays
}

/** What has been seen of a trainee, one area at a time, oldest first; areas are never joined. */
export function progressOf(
  areas: string[],
  observations: Observation[],
  training: Training,
): AreaProgress[] {
  const inOrder = observations.toSorted(byTime)
  return areas.map((area) => areaProgress(area, inOrder, training))
}

function areaProgress(area: string, inOrder: Observation[], training: Training): AreaProgress {
  const points: Point[] = []
  const notObserved: Mark[] = []
  for (const observation of inOrder) {
    const rating = observation.ratings[area]
    if (rating === undefined) continue
    const mark = markOf(observation, training)
    if (rating === 'notObserved') notObserved.push(mark)
    else points.push({ ...mark, level: rating })
  }
  return {
    area,
    points,
    notObserved,
    typical: typicalSteps(points),
    latest: points.at(-1) ?? null,
    n: points.length,
    assessors: assessorsOf(points),
  }
}

/**
 * The typical level: the lower median of the last three rated observations. It is drawn from the
 * third rated one on, once those rated so far come from at least two different assessors.
 */
export function typicalSteps(points: Point[]): TypicalStep[] {
  return points.flatMap((point, index) => {
    const soFar = points.slice(0, index + 1)
    if (soFar.length < 3 || assessorsOf(soFar) < 2) return []
    const level = lowerMedian(soFar.slice(-3).map((each) => each.level))
    return level === null ? [] : [{ week: point.week, level }]
  })
}

/** Everything that was seen of an area as time went on; the level is null where it was not observed. */
export function inOrderOfTime({
  points,
  notObserved,
}: Pick<AreaProgress, 'points' | 'notObserved'>): (Mark & { level: LevelValue | null })[] {
  const key = (mark: Mark) =>
    `${mark.observedOn} ${addDays(mark.observedOn, mark.daysToSign)} ${mark.assessmentId}`
  return [...points, ...notObserved.map((mark) => ({ ...mark, level: null }))].toSorted(
    (one, other) => (key(one) < key(other) ? -1 : 1),
  )
}

/** The placements as bands behind the curve, in weeks of training. */
export function placementBands(placements: Placement[], training: Training) {
  return placements.map(({ id, from, to }) => ({
    placementId: id,
    from: Math.max(0, weeksInTraining(training, from)),
    to: Math.max(0, weeksInTraining(training, addDays(to, 1))),
  }))
}

function markOf(observation: Observation, training: Training): Mark {
  const { assessmentId, observedOn, assessorId, difficulty, placementId } = observation
  const week = weeksInTraining(training, observedOn)
  const daysToSign = signedDaysAfter(observation)
  const late = isLate(observation)
  return { assessmentId, observedOn, assessorId, difficulty, placementId, week, daysToSign, late }
}

function assessorsOf(points: Point[]): number {
  return new Set(points.map((point) => point.assessorId)).size
}

function byTime(one: Observation, other: Observation): number {
  const key = ({ observedOn, signedOn, assessmentId }: Observation) =>
    `${observedOn} ${signedOn} ${assessmentId}`
  return key(one) < key(other) ? -1 : 1
}
