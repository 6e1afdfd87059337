import 'server-only'
import type { Transaction } from '@/db/client'
import { type ProgrammeSettings, readSettings } from '@/domain/programme-settings'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Administrator, Director } from './access/viewer'

type State = { name: string; settings: ProgrammeSettings }

/** One change of a programme's settings: who made it, what held before and what holds from then on. */
export type SettingChange = { number: number; at: Date; by: string; was: State; became: State }

export type SettingsOfProgramme = State & {
  id: string
  now: Date
  /** The number of the newest change, 0 where there has been none. */
  version: number
  /** The newest first. */
  changes: SettingChange[]
}

/** The settings of the viewer's own programmes, or of one of them, each with its history. */
export function readProgrammeSettings(
  viewer: Administrator | Director,
  programmeId: string | null,
): Promise<SettingsOfProgramme[]> {
  const { ledProgrammeIds, administeredProgrammeIds } = viewer
  const own = viewer.role === 'director' ? ledProgrammeIds : administeredProgrammeIds
  const asked = programmeId === null ? own : own.filter((each) => each === programmeId)
  return read(viewer, async (sql) => {
    const [programmes, changes] = await Promise.all([
      sql<{ id: string; name: string; settings: unknown; now: Date }[]>`
        select id, name, settings, clock() as now from programme where id = any (${asked}::uuid[])`,
      changesOf(sql, asked),
    ])
    return programmes
      .map(({ settings, ...programme }) => {
        const made = changes.filter((each) => each.programmeId === programme.id)
        return {
          ...programme,
          settings: readSettings(settings),
          version: made[0]?.number ?? 0,
          changes: made.map(changeOf),
        }
      })
      .toSorted((one, other) => inSwedishOrder(one.name, other.name))
  })
}

type Row = Omit<SettingChange, 'was' | 'became'> & {
  programmeId: string
  name: string
  settings: unknown
  nameBefore: string
  settingsBefore: unknown
}

const changesOf = (sql: Transaction, programmeIds: string[]) => sql<Row[]>`
  select programme_id as "programmeId", number, changed_at as at, person.name as by,
    setting_change.name, settings, name_before as "nameBefore", settings_before as "settingsBefore"
  from setting_change join person on person.id = changed_by
  where programme_id = any (${programmeIds}::uuid[])
  order by number desc`

const changeOf = ({ number, at, by, ...row }: Row): SettingChange => ({
  number,
  at,
  by,
  was: { name: row.nameBefore, settings: readSettings(row.settingsBefore) },
  became: { name: row.name, settings: readSettings(row.settings) },
})
