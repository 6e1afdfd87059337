import type { Answers } from '@/domain/answers'
import type { ConcernNoteKind } from '@/domain/concern'
import type { MeetingNote } from '@/domain/meeting'
import type { Seen } from '@/domain/plan'
import type { SelfRating } from '@/domain/self-rating'

export type Prefilled = Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>

/** A line of a plan as the trainee means it. */
export type PlannedLine = { text: string; dueOn: string | null }

/**
 * How a form gets filled in: the seconds that it was in sight, where something counted them, and what
 * was seen of each line of the plan that stands on it, where anything was said.
 */
export type Filling = { answers: Answers; seconds?: number; seen: (Seen | null)[] }

/** What begins an assessment. */
export type Beginning =
  | { what: 'request'; trainee: string; assessor: string; prefilled: Prefilled; form?: string }
  | { what: 'start'; trainee: string; assessor: string }

/** What happens to an assessment that has begun. */
export type Step =
  | { what: 'draft'; answers: Answers }
  | ({ what: 'sign' } & Filling)
  | { what: 'decline'; reason: string }
  | { what: 'withdraw' }
  | { what: 'redirect'; assessor: string }
  | { what: 'leave'; assessor: string }
  | { what: 'correct'; answers: Answers; reason: string }
  | { what: 'void'; reason: string }
  | Answer
  | { what: 'concern'; text: string }
  | { what: 'note'; kind: ConcernNoteKind; text: string }

/** What a trainee makes of an assessment. */
export type Answer =
  | { what: 'rate'; rating: SelfRating }
  | { what: 'open' }
  | { what: 'object'; text: string }
  | { what: 'plan'; lines: PlannedLine[] }
  | { what: 'tick'; item: number }

/** What is said of a training as a whole, by those who follow it. */
export type FollowUp =
  | { what: 'talk'; trainee: string; heldOn: string; agreed: string }
  | ({ what: 'meeting'; trainee: string } & MeetingNote)

/**
 * Something that somebody does with the product, at an instant; `about` names the assessment, or what
 * else it belongs to.
 */
export type Happening = { at: string; about: string } & (Beginning | Step | FollowUp)

/** An instant of a day; hours are UTC, and with fractions. Working days run from 7 to 15. */
export function at(day: string, hour: number): string {
  const milliseconds = Math.round(hour * 3600) * 1000
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString()
}

/** What a happening is about, and when. */
export const on = (about: string, day: string, hour: number) => ({ about, at: at(day, hour) })
