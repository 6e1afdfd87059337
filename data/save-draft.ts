import 'server-only'
import type { Transaction } from '@/db/client'
import { type Answers, checkDraft } from '@/domain/answers'
import type { SigningFacts } from '@/domain/answers-schema'
import type { Instrument } from '@/domain/instrument'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Assessor } from './access/viewer'
import { type LockedRequest, lockRequest } from './record/lock-request'
import { publishedForm } from './record/published-form'

export type DraftAsked = {
  requestId: string
  /** The draft that the writer saw: 0 when there was none. */
  version: number
  /** The window that they are written in; those that do not tell themselves apart are one. */
  window?: string
  /** How long the form has been in sight, when something counted it. */
  seconds?: number | undefined
  /** The answers, or how they are read once the form's wording is known. */
  answers: Answers | ((instrument: Instrument) => Answers)
}
/** The draft as it is kept now, and what is needed to tell whether it can be signed. */
export type SavedDraft = {
  version: number
  savedAt: Date
  instrument: Instrument
  answers: Answers
  facts: SigningFacts
}
type Refusal = 'notFound' | 'closed' | 'faulty' | 'otherVersion'

/**
 * Keeps an assessor's answers while they write. A draft that was saved elsewhere since is never
 * overwritten: what comes late is parked beside it, and `otherVersion` says that a choice is due.
 */
export async function saveDraft(
  assessor: Assessor,
  asked: DraftAsked,
): Promise<Result<SavedDraft, Refusal>> {
  return write(assessor, async (sql) => {
    const request = await lockRequest(sql, assessor, asked.requestId)
    if (!request) return refused('notFound')
    if (!mayWrite(request)) return refused('closed')
    const { form } = await publishedForm(sql, request.versionId)
    const answers = typeof asked.answers === 'function' ? asked.answers(form) : asked.answers
    const faults = checkDraft(form, answers)
    if (faults.length > 0) return refused('faulty', faults)
    const { requestId, version, window = requestId, seconds = null } = asked
    const { today, trainingStart } = request
    const saved = await keep(sql, { requestId, version, seconds, answers })
    if (saved) {
      return accepted({ ...saved, instrument: form, answers, facts: { today, trainingStart } })
    }
    await park(sql, requestId, window, answers)
    return refused('otherVersion')
  })
}

function mayWrite({ status, origin, correcting }: LockedRequest): boolean {
  const facts = { relation: 'assessor', status, unasked: origin === 'assessor' } as const
  return correcting ? may('correct', facts) : may('saveDraft', facts)
}

type Kept = { requestId: string; version: number; seconds: number | null; answers: Answers }

// The very same answers again are no other version: a reply was lost, or two windows agree.
async function keep(sql: Transaction, { requestId, version, seconds, answers }: Kept) {
  const [row] = await sql<{ version: number; savedAt: Date }[]>`
    insert into draft as kept (request_id, version, answers, seconds, saved_at)
    values (${requestId}, 1, ${sql.json(answers)}, ${seconds}, clock())
    on conflict (request_id) do update
      set version = kept.version + (kept.answers <> excluded.answers)::int,
        answers = excluded.answers, saved_at = excluded.saved_at,
        seconds = coalesce(excluded.seconds, kept.seconds)
      where kept.version = ${version} or kept.answers = excluded.answers
    returning version, saved_at as "savedAt"`
  return row
}

// Beyond so many windows the device alone keeps what is written.
const mostParked = 9

async function park(sql: Transaction, requestId: string, window: string, answers: Answers) {
  await sql`update draft set parked = parked || jsonb_build_object(${window}::text,
      jsonb_build_object('answers', ${sql.json(answers)}::jsonb, 'at', clock()))
    where request_id = ${requestId} and (parked ? ${window}
      or (select count(*) from jsonb_object_keys(parked)) < ${mostParked})`
}
