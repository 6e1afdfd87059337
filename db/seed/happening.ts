import type { Answers } from '@/domain/answers'

export type Prefilled = Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>

/** Something that somebody does with the product, at an instant; `about` names the assessment. */
export type Happening = { at: string; about: string } & (
  | { what: 'request'; trainee: string; assessor: string; prefilled: Prefilled }
  | { what: 'start'; trainee: string; assessor: string }
  | { what: 'draft'; answers: Answers }
  | { what: 'sign'; answers: Answers }
  | { what: 'decline'; reason: string }
  | { what: 'withdraw' }
  | { what: 'redirect'; assessor: string }
  | { what: 'correct'; answers: Answers; reason: string }
  | { what: 'void'; reason: string }
  | { what: 'plan'; texts: string[] }
  | { what: 'tick'; item: number }
)

/** An instant of a day; hours are UTC, and with fractions. Working days run from 7 to 15. */
export function at(day: string, hour: number): string {
  const milliseconds = Math.round(hour * 3600) * 1000
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString()
}

/** What a happening is about, and when. */
export const on = (about: string, day: string, hour: number) => ({ about, at: at(day, hour) })
