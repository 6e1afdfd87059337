import type { CoverageSpan, CoverageTrainee } from './coverage'
import type { Goal } from './goal'
import type { Difficulty, Instrument, Words } from './instrument'
import type { RequestStatus } from './request'
import type { ResponseTimes } from './response-time'
import type { Observed } from './workplace-figures'

/** What is covered of the trainings that go on now. */
export type Coverage = {
  today: string
  now: Date
  span: CoverageSpan
  /** Every official goal, in order. */
  goals: Goal[]
  /** The codes of the goals that a form in use prints: the others cannot be ticked anywhere. */
  printed: string[]
  /** In Swedish order of their names. */
  trainees: CoverageTrainee[]
  instruments: InstrumentCoverage[]
}

/** How often each trainee's rows of one form were rated, and how often not observed. */
export type InstrumentCoverage = {
  form: Instrument
  /** By the id of the training; whoever was never assessed on it is absent. */
  trainees: Record<string, Observed['areas']>
}

/** How long trainees wait, and what becomes of what they ask for. */
export type Flow = {
  times: ResponseTimes
  /** The trainees who waited, and the assessors they waited for. */
  trainees: number
  assessors: number
  /** Requests made by trainees, and how those ended that gave no form. */
  asked: number
  declined: number
  returned: number
  expired: number
  withdrawn: number
  redirected: number
}

/** By how many different assessors a trainee in training has been seen. */
export type AssessorDiversity = {
  trainingId: string
  name: string
  assessments: number
  assessors: number
}

/** A signed form as a row of a list. */
export type ListedAssessment = {
  assessmentId: string
  trainee: string
  observedOn: string
  assessor: string
  instrument: Words
  difficulty: { key: Difficulty; label: Words }
  workplace: string | null
}

/** What a trainee has asked for, as a row of a list. */
export type ListedRequest = {
  requestId: string
  trainingId: string
  trainee: string
  assessor: string
  madeAt: Date
  status: Exclude<RequestStatus, 'started'>
  /** Why its assessor declined it. */
  reason: string | null
}

export type RequestList = {
  now: Date
  /** How many there are on all pages. */
  asked: number
  rows: ListedRequest[]
  page: number
  pages: number
}

/** What a list of signed forms is narrowed to, by name; null where it is not. */
export type FilterNames = {
  programme: string | null
  trainee: string | null
  assessor: string | null
  workplace: string | null
  placement: { workplace: string; from: string; to: string } | null
  goal: Goal | null
  /** The form whose words name the instrument, the area and the focus. */
  form: Instrument | null
}

export type AssessmentList = {
  now: Date
  names: FilterNames
  /** How many there are on all pages, the trainees that they are of, and who signed them. */
  assessments: number
  trainees: number
  assessors: number
  rows: ListedAssessment[]
  page: number
  pages: number
}
