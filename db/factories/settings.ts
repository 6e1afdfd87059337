import type { Sql } from 'postgres'
import { newId } from '../new-id'
import type { Ward } from './ward'

/** Decides a ward's settings, dated, as its administrator does. */
export const decideSettings = (
  admin: Sql,
  { programmeId, administrator }: Ward,
  settings: object,
) =>
  admin.begin(async (sql) => {
    const decided = sql.json(settings as never)
    await sql`insert into setting_change (id, programme_id, number, name, settings, name_before,
        settings_before, changed_by, changed_at)
      select ${newId()}, id, 1 + (select count(*) from setting_change where programme_id = programme.id),
        name, ${decided}, name, settings, ${administrator.personId}, clock()
      from programme where id = ${programmeId}`
    await sql`update programme set settings = ${decided} where id = ${programmeId}`
  })
