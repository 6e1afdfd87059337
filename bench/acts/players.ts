import type { Sql } from 'postgres'
import type { Assessor, Trainee } from '../../data/access/viewer'
import { asAssessorOf, asTraineeOf } from '../../db/factories/viewers'
import { cookieOf } from '../cast'

/** A trainee and an assessor of the same programme, both signed in. */
export type Pair = {
  trainee: { viewer: Trainee; cookie: string }
  assessor: { viewer: Assessor; cookie: string; assessorId: string }
}

type Row = { traineeId: string; assessorPersonId: string; assessorId: string }

/** Every trainee in training, each with an assessor of their own as far as these last. */
export async function findPairs(admin: Sql): Promise<Pair[]> {
  const rows = await admin<Row[]>`
    with trainee as (
      select person_id, programme_id, row_number() over (partition by programme_id order by id) as n
      from training where state = 'running' and starts_on < today()
    ), asked as (
      select id, person_id, programme_id,
        row_number() over (partition by programme_id order by id) as n,
        count(*) over (partition by programme_id) as among
      from assessor where person_id is not null
        and person_id not in (select person_id from training)
    )
    select trainee.person_id as "traineeId", asked.person_id as "assessorPersonId",
      asked.id as "assessorId"
    from trainee join asked on asked.programme_id = trainee.programme_id
      and asked.n = 1 + trainee.n % asked.among`
  if (rows.length === 0) throw new Error('Nobody is in training in this database.')
  return Promise.all(rows.map((row) => pairOf(admin, row)))
}

async function pairOf(admin: Sql, row: Row): Promise<Pair> {
  return {
    trainee: {
      viewer: await asTraineeOf(admin, row.traineeId),
      cookie: await cookieOf(admin, row.traineeId),
    },
    assessor: {
      viewer: await asAssessorOf(admin, row.assessorPersonId),
      cookie: await cookieOf(admin, row.assessorPersonId),
      assessorId: row.assessorId,
    },
  }
}
