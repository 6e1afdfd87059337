import 'server-only'
import { read } from './access/transaction'
import type { Administrator, Assessor, Director, Supervisor, Trainee } from './access/viewer'

/** Whether somebody has yet to be welcomed to what they do in the role that they came by. */
export function readWelcome(
  viewer: Trainee | Assessor | Supervisor | Director | Administrator,
): Promise<boolean> {
  return read(viewer, async (sql) => {
    const seen = await sql`
      select from welcome where person_id = ${viewer.personId} and role = ${viewer.role}`
    return seen.count === 0
  })
}
