import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { readerOf, tokenHash, traineeFrom } from '../../data/access/viewer'
import { readAssessment } from '../../data/read-assessment'
import { closePools } from '../../db/client'

// A program of its own: the verbs run as they do in the server. It prints the form's id.
const admin = postgres(process.env.DATABASE_URL ?? '', { max: 1, onnotice: () => {} })

async function main(): Promise<void> {
  const [form] = await admin<{ id: string; personId: string; ratings: number }[]>`
    select assessment.id, person.id as "personId",
      (select count(*)::int from rating where assessment_id = assessment.id) as ratings
    from assessment join training on training.id = training_id
    join person on person.id = training.person_id
    where deactivated_at is null order by signed_at desc limit 1`
  if (!form) return
  const token = randomBytes(32).toString('base64url')
  await admin`insert into session (token_hash, person_id, made_at, seen_at, ends_at)
    values (${tokenHash(token)}, ${form.personId}, clock(), clock(), clock() + interval '1 minute')`
  try {
    const reader = await readerOf(token)
    const trainee = reader && traineeFrom(reader)
    const opened = trainee && (await readAssessment(trainee, form.id))
    if (!opened || Object.keys(opened.answers.ratings).length !== form.ratings)
      throw new Error(`the form ${form.id} does not open`)
    process.stdout.write(form.id)
  } finally {
    await admin`delete from session where token_hash = ${tokenHash(token)}`
  }
}

void main().finally(() => Promise.all([admin.end(), closePools()]))
