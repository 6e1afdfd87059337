import type { Sql } from 'postgres'
import { newId } from '../new-id'
import { signedIn } from './forms'
import type { Ward } from './ward'

/** As many notices as are wanted, each of which gives one letter to the ward's trainee. */
export async function makeNotices(admin: Sql, ward: Ward, count: number): Promise<void> {
  const { assessmentId } = await signedIn(admin, ward)
  const rows = Array.from({ length: count - 1 }, () => ({ id: newId() }))
  await admin`insert into outbox (id, programme_id, kind, subject_id, made_at)
    select id, ${ward.programmeId}, 'assessmentSigned', ${assessmentId}, clock()
    from jsonb_to_recordset(${admin.json(rows)}) as row(id uuid)`
  // To sign, somebody was asked: of a request that is answered nobody is told any more.
  await admin`update outbox set delivered_at = clock() where kind = 'requestMade'`
}
