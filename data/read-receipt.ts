import 'server-only'
import type { Transaction } from '@/db/client'
import type { Words } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

export type Receipt = {
  assessmentId: string
  trainee: string
  instrument: Words
  signedAt: Date
  signerName: string
  /** The newest version is a correction of an earlier one. */
  corrected: boolean
  /** What has waited longest of the rest of the inbox. */
  next: { requestId: string; trainee: string } | null
  left: number
  now: Date
}

type Row = Omit<Receipt, 'instrument' | 'next' | 'left'> & { versionId: string }

/** The receipt of one of an assessor's own signed forms; null when it does not exist for them. */
export function readReceipt(assessor: Assessor, requestId: string): Promise<Receipt | null> {
  return read(assessor, async (sql) => {
    const [[row], waiting] = await Promise.all([
      signedRow(sql, assessor, requestId),
      waitingRows(sql, assessor),
    ])
    if (!row) return null
    const { versionId, ...signed } = row
    const { form } = await publishedForm(sql, versionId)
    const [next] = waiting
    return { ...signed, instrument: form.name, next: next ?? null, left: waiting.length }
  })
}

function signedRow(sql: Transaction, assessor: Assessor, requestId: string) {
  return sql<Row[]>`
    select assessment.id as "assessmentId", assessment.version_id as "versionId",
      person.name as trainee, signed_at as "signedAt", signer_name as "signerName",
      corrects_id is not null as corrected, clock() as now
    from assessment
    join training on training.id = assessment.training_id
    join person on person.id = training.person_id
    where request_id = ${requestId} and ${visibleTo(assessor, sql, 'assessment')}
      and not exists (select from assessment as newer where newer.corrects_id = assessment.id)`
}

function waitingRows(sql: Transaction, assessor: Assessor) {
  return sql<{ requestId: string; trainee: string }[]>`
    select request.id as "requestId", person.name as trainee
    from request
    join training on training.id = request.training_id
    join person on person.id = training.person_id
    where request.state = 'open' and request.expires_at > clock()
      and ${visibleTo(assessor, sql, 'request')}
    order by request.made_at, request.id`
}
