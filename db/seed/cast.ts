import type { Answers } from '@/domain/answers'
import type { ConcernNoteKind } from '@/domain/concern'
import type { Difficulty } from '@/domain/instrument'
import type { ProgrammeSettings } from '@/domain/programme-settings'
import dalbygdAssessors from './cast/assessors-dalbygd.json'
import norrvikAssessors from './cast/assessors-norrvik.json'
import sundmarkAssessors from './cast/assessors-sundmark.json'
import concernRows from './cast/concerns.json'
import recentRows from './cast/recent.json'
import regionRows from './cast/regions.json'
import dalbygdTrainees from './cast/trainees-dalbygd.json'
import otherFormRows from './cast/other-forms.json'
import norrvikTrainees from './cast/trainees-norrvik.json'
import sundmarkTrainees from './cast/trainees-sundmark.json'

/** Invented places; `planned` is how many assessments a placement asks for. */
export type Workplace = { key: string; name: string; kind: string; specialty: string }
export type Region = {
  key: string
  name: string
  programme: string
  planned: number
  workplaces: Workplace[]
  /** Who leads the programme: an assessor of the cast, or somebody who does nothing else in it. */
  director: { assessor?: string; name?: string }
  administrator: { name: string; email?: string }
  settings: Partial<ProgrammeSettings>
  /** The forms that the programme uses; left out, the first that is shipped. */
  forms?: string[]
}

/**
 * Somebody who assesses: `severity` shifts levels down, `days` is how soon they usually sign, and who
 * assesses `often` is asked that many times as often as others.
 */
export type AssessorPart = {
  key: string
  name: string
  title: string
  workplace: string
  severity: number
  days: number
  words: string
  often?: number
  email?: string
}

/** What becomes of an assessment that does not simply get signed. */
export type Turn =
  | 'late'
  | 'corrected'
  | 'voided'
  | 'declined'
  | 'withdrawn'
  | 'redirected'
  | 'redirectedLate'
  | 'expired'
  | 'unasked'
  | 'planless'
  | 'objected'

/** A doctor in training; `turns` says which of their assessments takes which turn. */
export type TraineePart = {
  key: string
  name: string
  months: number
  gift: number
  rotation: string[]
  supervisor: string
  turns: Partial<Record<string, Turn>>
  email?: string
  percent?: number
  /** Days of leave after the second placement. */
  pause?: number
  /** Days, up to today, in which nothing is observed. */
  quiet?: number
  /** Like `quiet`, where cast/recent.json tells what happened instead. */
  until?: number
  /** The placement in which too little was asked for. */
  below?: number
  /** Those who alone have time for them. */
  seenBy?: string[]
}

/** What is going on as the demo opens. */
export type RecentPart = {
  trainee: string
  assessor: string
  daysAgo: number
  ends: 'planless' | 'waiting' | 'started' | 'unasked' | 'expired' | 'returned'
  difficulty?: Difficulty
}

/** A form of another kind than the first: everything that was written, and the plan that followed. */
export type OtherFormPart = {
  trainee: string
  assessor: string
  daysAgo: number
  form: string
  plan: string
} & Omit<Answers, 'observedOn' | 'sightings'>

/** A worry about a trainee beside a form, and what the director did about it, days later. */
export type ConcernPart = {
  about: string
  text: string
  notes: { kind: ConcernNoteKind; days: number; text: string }[]
}

export const regions = regionRows as Region[]
export const assessors: AssessorPart[] = [
  ...norrvikAssessors,
  ...sundmarkAssessors,
  ...dalbygdAssessors,
]
export const trainees = [
  ...norrvikTrainees,
  ...sundmarkTrainees,
  ...dalbygdTrainees,
] as TraineePart[]
export const recent = recentRows as RecentPart[]
export const otherForms = otherFormRows as unknown as OtherFormPart[]
export const concerns = concernRows as ConcernPart[]

const workplaces = regions.flatMap((region) => region.workplaces)

/** The one with a key. Throws when the cast has no such part. */
export function named<T extends { key: string }>(all: T[], key: string): T {
  const found = all.find((each) => each.key === key)
  if (!found) throw new Error(`nobody and nothing is called ${key}`)
  return found
}

export const workplaceOf = (key: string): Workplace => named(workplaces, key)

export function regionOf(workplace: string): Region {
  return named(regions, workplace.split('-')[0] ?? '')
}
