import type { Sql } from 'postgres'
import { sessionCookie } from '../data/access/session'
import { makeSession } from '../db/factories/session'
import { people } from './rate/at-once'

/** Who looks at which page: the demo's own people, who have the most to look at. */
export type Cast = {
  assessor: string
  trainee: string
  director: string
  requestId: string
  /** The trainee's own, for the director's meeting about them. */
  trainingId: string
}

/** Finds the demo's people, and the form that waits longest for its assessor. */
export async function findCast(admin: Sql): Promise<Cast> {
  const of = async (name: string) => {
    const [row] = await admin<{ personId: string }[]>`
      select person_id as "personId" from email where canonical = ${`${name}@demo.test`}`
    if (!row) throw new Error(`There is no ${name}@demo.test in this database.`)
    return row.personId
  }
  const assessor = await of('assessor')
  const [request] = await admin<{ id: string }[]>`
    select request.id from request join assessor on assessor.id = request.assessor_id
    left join draft on draft.request_id = request.id
    where assessor.person_id = ${assessor} and request.state = 'open'
      and request.expires_at > clock() + interval '1 hour' and coalesce(draft.parked, '{}') = '{}'
    order by request.made_at limit 1`
  if (!request) throw new Error('No form waits for assessor@demo.test.')
  const trainee = await of('trainee')
  const [training] = await admin<{ id: string }[]>`
    select id from training where person_id = ${trainee} order by starts_on desc limit 1`
  if (!training) throw new Error('trainee@demo.test is in no training.')
  return {
    assessor,
    trainee,
    director: await of('director'),
    requestId: request.id,
    trainingId: training.id,
  }
}

/** A session's cookie for each of sixteen browsers of a person. */
export function cookiesOf(admin: Sql, personId: string): Promise<string[]> {
  return Promise.all(Array.from({ length: people }, () => cookieOf(admin, personId)))
}

export async function cookieOf(admin: Sql, personId: string): Promise<string> {
  return `${sessionCookie().name}=${await makeSession(admin, personId)}`
}
