import 'server-only'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import { type Reader, type Role, rolesOf } from './access/viewer'

/** Somebody has read the welcome to a role of theirs, once and for all. Twice is harmless. */
export function closeWelcome(
  reader: Reader,
  role: Role,
): Promise<Result<{ role: Role }, 'notFound'>> {
  return write(reader, async (sql) => {
    if (!rolesOf(reader).includes(role)) return refused('notFound')
    await sql`
      insert into welcome (person_id, role, seen_at)
      values (${reader.personId}, ${role}, clock()) on conflict do nothing`
    return accepted({ role })
  })
}
