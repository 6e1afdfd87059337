import type { Words } from './instrument'

/** One of an assessor's own signed forms, in the version that stands. */
export type AssessedForm = {
  assessmentId: string
  trainee: string
  instrument: Words
  observedOn: string
  signedAt: Date
  /** Days in Stockholm from the request to the first signature; null when nobody had asked. */
  daysToSign: number | null
  /** How long the form was in sight before it was signed, in seconds; null when not counted. */
  formSeconds: number | null
  nextStep: boolean
  voided: boolean
}

/**
 * What an assessor has given, all forms together. Medians are nearest rank; beside each stands how
 * many forms it is drawn from.
 */
export type AssessingSummary = {
  forms: number
  trainees: number
  nextSteps: number
  daysToSign: { median: number; n: number } | null
  formSeconds: { median: number; n: number } | null
  /** Of the forms with several rated rows, those with one level in all; null while there are few. */
  alike: { count: number; of: number } | null
}

export type AssessingHistory = {
  forms: AssessedForm[]
  summary: AssessingSummary
  page: number
  pages: number
  now: Date
}
