import type { ISql } from 'postgres'
import { newId } from '../new-id'
import type { Try } from './try'
import type { Who } from './visible'
import type { World } from './world'

const decided = '{"plannedPerPlacement": 3}'

/** Dates a change of a programme's settings; `patch` is what is wrong with it. */
export const dateSettings = (
  sql: ISql,
  programmeId: string,
  by: string,
  { before = null as string | null, minutes = 0 } = {},
) => sql`
  insert into setting_change (id, programme_id, number, name, settings, name_before,
    settings_before, changed_by, changed_at)
  select ${newId()}, id, (select count(*) from setting_change) + 1, name, ${decided}::text::jsonb,
    name, coalesce(${before}::text::jsonb, settings), ${by},
    clock() + make_interval(mins => ${minutes})
  from programme where id = ${programmeId}`

const decide = (sql: ISql, programmeId: string) =>
  sql`update programme set settings = ${decided}::text::jsonb where id = ${programmeId}`

const me = async (sql: ISql) => {
  const [row] = await sql<{ id: string }[]>`select access.me() as id`
  return row?.id ?? ''
}

type Row = [
  table: string,
  says: string,
  deed: Try['deed'],
  gives: Partial<Record<Who, Try['gives']>>,
]
const date =
  (
    wrong: Parameters<typeof dateSettings>[3] & { by?: (world: World) => string } = {},
  ): Try['deed'] =>
  async (sql, world) => {
    const by = wrong.by?.(world) ?? (await me(sql))
    return dateSettings(sql, world.home.programmeId, by, wrong)
  }

const rows: Row[] = [
  [
    'setting_change',
    'dates a change of the programme',
    date(),
    { admin: 'done', direc: 'refused', train: 'refused', 'ad-x': 'nothing' },
  ],
  [
    'setting_change',
    'dates a change in the name of the director',
    date({ by: ({ home }) => home.director.personId }),
    { admin: 'refused' },
  ],
  [
    'setting_change',
    'says falsely what held before a change',
    date({ before: '{"plannedPerPlacement": 9}' }),
    { admin: 'refused' },
  ],
  ['setting_change', 'dates a change back', date({ minutes: -5 }), { admin: 'refused' }],
  [
    'programme',
    'changes the settings, dated',
    async (sql, { home }) => {
      await dateSettings(sql, home.programmeId, await me(sql))
      return decide(sql, home.programmeId)
    },
    { admin: 'done' },
  ],
  [
    'programme',
    'changes the settings without a date',
    (sql, { home }) => decide(sql, home.programmeId),
    { admin: 'refused', direc: 'nothing', 'ad-x': 'nothing', train: 'nothing' },
  ],
]

/** Who may decide a programme's settings, and how it is dated. */
export const settingTries: Try[] = rows.flatMap(([table, says, deed, all]) =>
  Object.entries(all).map(([who, gives]): Try => {
    return { table, says: `${who} ${says}`, who: who as Who, gives, deed }
  }),
)
