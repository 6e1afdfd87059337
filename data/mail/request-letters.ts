import 'server-only'
import type { TransactionSql } from 'postgres'
import type { Draft, Waiting } from './letter'

type Row = {
  requestId: string
  trainee: string
  traineeAddress: string | null
  traineeLocale: Draft['to']['locale']
  traineeIsOpen: boolean
  assessor: string
  assessorAddress: string
  assessorLocale: Draft['to']['locale']
  assessorHasAccount: boolean
  assessorIsOpen: boolean
  workplace: string | null
  observedOn: string
  expiresAt: Date
  origin: string
  /** Still to be answered. */
  waits: boolean
  /** The assessor was told of it, before it was taken back. */
  wasTold: boolean
}

/** Who is told of a request: the assessor who is asked or no longer asked, the trainee of an answer. */
export async function requestLetters(
  sql: TransactionSql,
  { kind, subjectId }: Waiting,
): Promise<Draft[]> {
  const [row] = await rowOf(sql, subjectId)
  if (!row || row.origin !== 'trainee') return []
  const { requestId, trainee, assessor, workplace, observedOn, expiresAt } = row
  const facts = { trainee, assessor, workplace, observedOn, expiresAt }
  const path = `/assessor/requests/${requestId}`
  if (kind === 'requestMade' && row.waits && row.assessorIsOpen)
    return [{ to: theAssessor(row), facts, path, requestId }]
  if (kind === 'requestWithdrawn' && row.wasTold && row.assessorIsOpen)
    return [{ to: theAssessor(row), facts, path: '/assessor' }]
  const answered = kind === 'requestDeclined' || kind === 'requestReturned'
  if (answered && row.traineeAddress && row.traineeIsOpen)
    return [{ to: theTrainee(row, row.traineeAddress), facts, path: ownPage(requestId) }]
  return []
}

const ownPage = (requestId: string) => `/trainee/requests/${requestId}`

const theAssessor = (row: Row): Draft['to'] => ({
  name: row.assessor,
  address: row.assessorAddress,
  locale: row.assessorLocale,
  hasAccount: row.assessorHasAccount,
})

const theTrainee = (row: Row, address: string): Draft['to'] => ({
  name: row.trainee,
  address,
  locale: row.traineeLocale,
  hasAccount: true,
})

const rowOf = (sql: TransactionSql, requestId: string) => sql<Row[]>`
  select request.id as "requestId", origin, observed_on as "observedOn", expires_at as "expiresAt",
    request.state = 'open' and request.expires_at > clock() as waits, workplace.name as workplace,
    exists (select from outbox where subject_id = request.id and kind = 'requestMade'
      and delivered_at < closed_at) as "wasTold",
    trainee.name as trainee, trainee.locale as "traineeLocale",
    trainee.deactivated_at is null as "traineeIsOpen",
    (select address from email where person_id = trainee.id order by verified desc, id limit 1)
      as "traineeAddress",
    assessor.name as assessor,
    coalesce(account.locale, access.language_of(assessor.programme_id)) as "assessorLocale",
    account.id is not null as "assessorHasAccount",
    account.deactivated_at is null as "assessorIsOpen",
    coalesce((select address from email where person_id = account.id
      order by verified desc, id limit 1), assessor.email) as "assessorAddress"
  from request
  join training on training.id = request.training_id
  join person as trainee on trainee.id = training.person_id
  join assessor on assessor.id = request.assessor_id
  left join person as account on account.id = assessor.person_id
  left join placement on placement.id = request.placement_id
  left join workplace on workplace.id = placement.workplace_id
  where request.id = ${requestId}`
