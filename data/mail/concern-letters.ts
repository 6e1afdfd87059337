import 'server-only'
import type { TransactionSql } from 'postgres'
import type { Draft, Waiting } from './letter'

type Row = Omit<Draft['to'], 'hasAccount'> & { programme: string; requestId: string }

/**
 * Who is told of a concern: the programme's directors when one is raised, the assessor of the answer.
 * The mail names nobody whom it is about.
 */
export async function concernLetters(
  sql: TransactionSql,
  { id, kind, subjectId }: Waiting,
): Promise<Draft[]> {
  const raised = kind === 'concernRaised'
  const rows = await sql<Row[]>`
    select reader.name, reader.locale, address, programme.name as programme,
      concern.request_id as "requestId"
    from concern
    join outbox on outbox.id = ${id}
    join programme on programme.id = concern.programme_id
    join assessor on assessor.id = concern.assessor_id
    join person as reader on reader.deactivated_at is null and case when ${raised}
      then reader.id is distinct from assessor.person_id and exists (select from membership
        where membership.person_id = reader.id and role = 'director'
          and membership.programme_id = concern.programme_id
          and starts_on <= today() and (ends_on is null or ends_on >= today()))
      else reader.id = assessor.person_id and not exists (select from concern_note
        where concern_id = concern.id and written_by = reader.id
          and written_at = outbox.made_at) end
    join lateral (select address from email where person_id = reader.id
      order by verified desc, id limit 1) as mailbox on true
    where concern.id = ${subjectId}
    order by reader.id`
  return rows.map(({ programme, requestId, ...to }) => ({
    to: { ...to, hasAccount: true },
    facts: { programme },
    path: raised ? `/director/concerns/${subjectId}` : `/assessor/concerns/${requestId}`,
  }))
}
