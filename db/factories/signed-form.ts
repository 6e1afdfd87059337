import { randomBytes } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import type { Answers } from '../../domain/answers'
import { newId } from '../new-id'

/** Answers to every question of the shipped form. */
export const fullAnswers: Answers = {
  observedOn: '2026-11-10',
  difficulty: 'moderate',
  foci: ['history', 'status'],
  context: 'Akutmottagningen, buksmärta',
  goals: ['bt1', 'bt5'],
  ratings: {
    history: '3',
    status: '4',
    conduct: '3',
    counselling: 'notObserved',
    organisation: '2',
  },
  texts: {
    summary: 'Trygg och noggrann i mötet, lyssnade färdigt.',
    suggestions: 'Sammanfatta högt innan du går vidare.',
  },
}

type Signing = {
  answers?: Answers
  daysAgo?: number
  unopened?: boolean
  identityLevel?: 'account' | 'mailbox'
}

/**
 * Signs an open request, as its assessor would; `daysAgo` is when. The trainee has read it, unless it
 * is `unopened`. Gives the form's id.
 */
export async function signForm(
  admin: Sql,
  requestId: string,
  { answers = fullAnswers, daysAgo = 0, unopened = false, identityLevel = 'account' }: Signing = {},
): Promise<string> {
  const id = newId()
  await admin.begin(async (sql) => {
    await sql`update request set state = 'signed', closed_at = clock() where id = ${requestId}`
    await sql`delete from draft where request_id = ${requestId}`
    await sql`
      insert into assessment (id, first_id, request_id, programme_id, training_id, assessor_id,
        version_id, placement_id, observed_on, difficulty, context, texts, signed_at, signer_name,
        signer_title, signer_specialty, signer_workplace, identity_level, content_hash)
      select ${id}, ${id}, request.id, request.programme_id, training_id, assessor_id, version_id,
        access.placement_on(training_id, ${answers.observedOn}::date), ${answers.observedOn},
        ${answers.difficulty}, ${answers.context}, ${sql.json(answers.texts)},
        clock() - make_interval(days => ${daysAgo}), assessor.name, assessor.title,
        assessor.specialty, 'Akutkliniken', ${identityLevel}, ${randomBytes(32)}
      from request join assessor on assessor.id = request.assessor_id
      where request.id = ${requestId}`
    await insertParts(sql, id, answers)
    if (!unopened)
      await sql`insert into opening (assessment_id, person_id, opened_at)
        select assessment.id, training.person_id, clock()
        from assessment join training on training.id = training_id where assessment.id = ${id}`
  })
  return id
}

async function insertParts(sql: TransactionSql, id: string, answers: Answers) {
  await sql`insert into assessment_focus (assessment_id, version_id, key)
    select id, version_id, unnest(${answers.foci}::text[]) from assessment where id = ${id}`
  await sql`insert into assessment_goal (assessment_id, version_id, key)
    select id, version_id, unnest(${answers.goals}::text[]) from assessment where id = ${id}`
  for (const [area, answer] of Object.entries(answers.ratings)) {
    const level = answer === 'notObserved' ? null : Number(answer)
    await sql`insert into rating (assessment_id, version_id, area_id, level)
      select assessment.id, assessment.version_id, version_area.area_id, ${level}::integer
      from assessment
      join version_area on version_area.version_id = assessment.version_id
      join area on area.id = version_area.area_id and area.key = ${area}
      where assessment.id = ${id}`
  }
}

/** Writes a line of a trainee's plan. */
export async function makePlanItem(admin: Sql, assessmentId: string, text: string) {
  const planItemId = newId()
  await admin`insert into plan_item (id, assessment_id, position, text, written_at)
    values (${planItemId}, ${assessmentId}, 1, ${text}, clock())`
  return planItemId
}
