import 'server-only'
import type { TransactionSql } from 'postgres'
import type { Notice } from '../record/follow-up'
import { accountLetters } from './account-letters'
import { concernLetters } from './concern-letters'
import { formLetters } from './form-letters'
import type { Draft, Waiting } from './letter'
import { requestLetters } from './request-letters'

type Writer = (sql: TransactionSql, waiting: Waiting) => Promise<Draft[]>

const writers: Record<Notice['kind'], Writer> = {
  requestMade: requestLetters,
  requestWithdrawn: requestLetters,
  requestDeclined: requestLetters,
  requestReturned: requestLetters,
  assessmentSigned: formLetters,
  assessmentCorrected: formLetters,
  assessmentVoided: formLetters,
  assessmentObjected: formLetters,
  concernRaised: concernLetters,
  concernAnswered: concernLetters,
  invited: accountLetters,
  passwordForgotten: accountLetters,
}

/** The letters of a notice, one an address: nobody is told when nothing is left to tell. */
export async function draftsOf(sql: TransactionSql, waiting: Waiting): Promise<Draft[]> {
  // A newer version may write kinds that this one does not know: they wait for a worker that does.
  if (!Object.hasOwn(writers, waiting.kind)) throw new Error(`no letter is known: ${waiting.kind}`)
  const drafts = await writers[waiting.kind](sql, waiting)
  const seen = new Map(drafts.map((draft) => [draft.to.address.toLowerCase(), draft]))
  return [...seen.values()]
}
