import type { Sql } from 'postgres'
import type { Ward } from './ward'

/** Lets so many things happen in a ward, with every kind of word in their details. */
export const makeEvents = (admin: Sql, { programmeId, trainee }: Ward, times: number) =>
  admin.begin(async (sql) => {
    await sql`select set_config('app.person_id', ${trainee.personId}, true)`
    await sql`select record.append_audit(${programmeId}, 'sign', 'request', ${trainee.trainingId},
      jsonb_build_object('to', 'å"\\ ' || chr(10) || chr(1) || ' €', 'b', nth % 2 = 0, 'longer', -7,
        'n', nth)) from generate_series(1, ${times}::int) as nth`
  })
