import 'server-only'
import { type ProgrammeSettings, readSettings } from '@/domain/programme-settings'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'

export type ListedProgramme = {
  id: string
  name: string
  kind: 'BT' | 'AT'
  region: string
  regionId: string
  /** What holds for this programme: what has been set, and the default of the rest. */
  settings: ProgrammeSettings
  trainees: number
  assessors: number
  workplaces: number
  directors: string[]
  administrators: string[]
}

/** The programmes that somebody administers, with who runs them and how many take part. */
export function readProgrammes(administrator: Administrator): Promise<ListedProgramme[]> {
  return read(administrator, async (sql) => {
    const members = (role: string) => sql`
      array(select person.name from membership join person on person.id = membership.person_id
        where membership.programme_id = programme.id and role = ${role} and starts_on <= today()
          and (ends_on is null or ends_on >= today())
        order by person.name collate "sv-x-icu")`
    const rows = await sql<(Omit<ListedProgramme, 'settings'> & { settings: unknown })[]>`
      select programme.id, programme.name, programme.kind, region.name as region,
        region.id as "regionId", settings,
        (select count(*)::int from training where training.programme_id = programme.id
          and state in ('running', 'paused')) as trainees,
        (select count(*)::int from assessor
          where assessor.programme_id = programme.id) as assessors,
        (select count(distinct workplace_id)::int from placement
          where placement.programme_id = programme.id and ends_on >= today()) as workplaces,
        ${members('director')} as directors, ${members('administrator')} as administrators
      from programme join region on region.id = programme.region_id
      where programme.id = any (${administrator.administeredProgrammeIds}::uuid[])`
    return rows
      .map((row) => ({ ...row, settings: readSettings(row.settings) }))
      .toSorted((one, other) => inSwedishOrder(one.name, other.name))
  })
}
