import type { Sql } from 'postgres'
import miniCex from '../forms/mini-cex-bt.v1.json'
import { newId } from '../new-id'
import { insertVersion } from '../publish-forms'
import { instrumentSchema } from '../../domain/instrument'

/** A copy of the Mini-CEX that is being written in a programme's region; gives the draft's id. */
export async function makeFormDraft(
  admin: Sql,
  programmeId: string,
  definition: object = miniCex,
): Promise<string> {
  const id = newId()
  const form = { ...definition, key: `own-${id}` }
  const made = await admin`
    insert into instrument_draft (id, region_id, definition, saved_by, saved_at)
    select ${id}, region_id, ${admin.json(form as never)}, person_id, clock()
    from programme join membership on membership.programme_id = programme.id
    where programme.id = ${programmeId} and role = 'administrator' limit 1`
  if (made.count !== 1) throw new Error('a programme without an administrator')
  return id
}

/** A copy of the Mini-CEX that the programme's region has published; gives the version's id. */
export async function makeOwnVersion(admin: Sql, programmeId: string): Promise<string> {
  const [versionId, instrumentId] = [newId(), newId()]
  const form = instrumentSchema.parse({ ...miniCex, key: `own-${instrumentId}` })
  await admin.begin(async (sql) => {
    await sql`insert into instrument (id, key, name, region_id)
      select ${instrumentId}, ${form.key}, ${form.name.sv}, region_id
      from programme where id = ${programmeId}`
    await insertVersion(sql, { versionId, instrumentId, number: 1, form })
  })
  return versionId
}
