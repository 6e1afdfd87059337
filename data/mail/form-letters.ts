import 'server-only'
import type { TransactionSql } from 'postgres'
import type { Draft, LetterFacts, Waiting } from './letter'

/**
 * Who is told of a signed form: the trainee when it is signed, corrected or declared void, the
 * assessor when the trainee has commented on it.
 */
export async function formLetters(
  sql: TransactionSql,
  { kind, subjectId }: Waiting,
): Promise<Draft[]> {
  const toAssessor = kind === 'assessmentObjected'
  const [row] = await sql<(LetterFacts & Omit<Draft['to'], 'hasAccount'>)[]>`
    select assessor.name as assessor, trainee.name as trainee, workplace.name as workplace,
      observed_on as "observedOn", reader.name, reader.locale, address
    from assessment
    join training on training.id = assessment.training_id
    join person as trainee on trainee.id = training.person_id
    join assessor on assessor.id = assessment.assessor_id
    join person as reader on reader.id = case when ${toAssessor} then assessor.person_id
      else trainee.id end and reader.deactivated_at is null
    join lateral (select address from email where person_id = reader.id
      order by verified desc, id limit 1) as mailbox on true
    left join placement on placement.id = assessment.placement_id
    left join workplace on workplace.id = placement.workplace_id
    where assessment.id = ${subjectId}`
  if (!row) return []
  const { name, locale, address, ...facts } = row
  const to = { name, locale, address, hasAccount: true }
  return [{ to, facts, path: `/assessments/${subjectId}` }]
}
