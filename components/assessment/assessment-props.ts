import type { Answers } from '@/domain/answers'
import type { Instrument, LevelValue } from '@/domain/instrument'

/** A signed form as the page and the print show it. */
export type AssessmentProps = {
  id: string
  traineeName: string
  form: Instrument
  answers: Omit<Answers, 'ratings'> & { ratings: Record<string, LevelValue | 'notObserved'> }
  placement: string | null
  signedAt: Date
  signer: { name: string; title: string; specialty: string; workplace: string }
  identityLevel: 'mailbox' | 'approvedMailbox' | 'account' | 'secondFactor' | 'siths'
  confirmed: boolean
  late: boolean
  version: number
  correctsId: string | null
  correctionReason: string | null
  newerId: string | null
  voiding: { reason: string; at: Date } | null
  plan: { id: string; text: string; done: boolean }[]
  now: Date
}
