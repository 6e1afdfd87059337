import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { insertDraft, insertInstrument, publishIn } from './region-form'
import type { Try } from './try'
import type { World } from './world'

type Gives = Try['gives']
type Deed = Try['deed']
type Row = [table: string, says: string, who: Try['who'], gives: Gives, deed: Deed]

const use =
  (from: string): Deed =>
  (sql, { home }) =>
    sql`insert into programme_instrument (programme_id, instrument_id, used_from)
      select ${home.programmeId}, id, ${sql.unsafe(from)} from instrument where key = 'cbd-bt'`
const end =
  (to: string): Deed =>
  (sql, { home }) =>
    sql`update programme_instrument set used_to = ${sql.unsafe(to)}
      where programme_id = ${home.programmeId}`
const begin =
  (savedBy: (world: World) => string): Deed =>
  (sql, world) =>
    insertDraft(sql, world.home.regionId, savedBy(world))
const save =
  (savedBy: (world: World) => string): Deed =>
  (sql, world) =>
    sql`update instrument_draft set definition = '{"name": {}}', version = version + 1,
        saved_by = ${savedBy(world)}, saved_at = clock()
      where region_id = ${world.home.regionId}`
const discard: Deed = (sql, { home }) =>
  sql`delete from instrument_draft where region_id = ${home.regionId}`

const discardAll: Deed = (sql) => sql`delete from instrument_draft`

const anna = ({ home }: World) => home.administrator.personId
const dag = ({ home }: World) => home.director.personId
const stranger = ({ away }: World) => away.administrator.personId

const rows: Row[] = [
  [
    'programme_instrument',
    'an administrator takes a form into use',
    'admin',
    'done',
    use('clock()'),
  ],
  ['programme_instrument', 'a director takes a form into use', 'direc', 'refused', use('clock()')],
  ['programme_instrument', 'another’s takes it into use', 'ad-x', 'refused', use('clock()')],
  ['programme_instrument', 'a use is dated back', 'admin', 'refused', use("'2026-01-01'")],
  ['programme_instrument', 'an administrator ends a use', 'admin', 'done', end('clock()')],
  ['programme_instrument', 'a director ends a use', 'direc', 'nothing', end('clock()')],
  [
    'programme_instrument',
    'the end of a use is dated ahead',
    'admin',
    'refused',
    end("'2099-01-01'"),
  ],
  ['instrument_draft', 'an administrator begins a form', 'admin', 'done', begin(anna)],
  ['instrument_draft', 'a director begins a form', 'direc', 'refused', begin(dag)],
  ['instrument_draft', 'another’s begins one in the region', 'ad-x', 'refused', begin(stranger)],
  ['instrument_draft', 'a form is begun in the name of another', 'admin', 'refused', begin(dag)],
  ['instrument_draft', 'an administrator writes a form', 'admin', 'done', save(anna)],
  ['instrument_draft', 'another’s writes it', 'ad-x', 'nothing', save(stranger)],
  ['instrument_draft', 'a form is written in the name of another', 'admin', 'refused', save(dag)],
  ['instrument_draft', 'an administrator throws a form away', 'admin', 'done', discard],
  ['instrument_draft', 'another’s throws it away', 'ad-x', 'nothing', discard],
  ['instrument_draft', 'a director throws them all away', 'direc', 'nothing', discardAll],
]

type Own = { instrumentId: string; versionId: string }
const parts: [string, (sql: TransactionSql, own: Own) => ReturnType<Deed>][] = [
  ['instrument_version', (sql, { instrumentId }) => insertNext(sql, instrumentId, 'clock()')],
  ['area', (sql, own) => insertArea(sql, own)],
  [
    'version_area',
    (sql, { instrumentId, versionId }) => sql`insert into version_area
      select ${versionId}, id, instrument_id, 0 from area where instrument_id = ${instrumentId}`,
  ],
  [
    'printed_focus',
    (sql, { versionId }) => sql`insert into printed_focus values (${versionId}, 'new')`,
  ],
  [
    'printed_goal',
    (sql, { versionId }) => sql`insert into printed_goal values (${versionId}, 'bt3', 'BT3')`,
  ],
]

const insertNext = (sql: TransactionSql, instrumentId: string, at: string) =>
  sql`insert into instrument_version (id, instrument_id, number, definition, published_at)
    values (${newId()}, ${instrumentId}, 2, '{}', ${sql.unsafe(at)})`
const insertArea = (sql: TransactionSql, { instrumentId }: Own) =>
  sql`insert into area (id, instrument_id, key) values (${newId()}, ${instrumentId}, 'new')`

const published = parts.flatMap(([table, insert]) =>
  (['admin', 'ad-x', 'direc'] as const).map((who): Try => ({
    ...{ table, who, gives: who === 'admin' ? 'done' : 'refused' },
    says: `${who} publishes a row of ${table} in the region`,
    before: async (sql, { home }) => {
      const own = await publishIn(sql, home.regionId)
      if (table === 'version_area') await insertArea(sql, own)
      return own
    },
    deed: (sql, _world, own) => insert(sql, own as Own),
  })),
)

const instruments: Try[] = [
  ...(['admin', 'ad-x', 'direc'] as const).map((who): Try => ({
    ...{ table: 'instrument', who, gives: who === 'admin' ? 'done' : 'refused' },
    says: `${who} publishes a form in the region`,
    deed: (sql, { home }) => insertInstrument(sql, newId(), home.regionId),
  })),
  {
    ...{ table: 'instrument', who: 'admin', gives: 'refused' },
    says: 'an administrator publishes a form for every region',
    deed: (sql) => insertInstrument(sql, newId(), null),
  },
  {
    ...{ table: 'instrument_version', who: 'admin', gives: 'refused' },
    says: 'an administrator publishes a version of a form that is shipped',
    deed: async (sql) => {
      const [shipped] = await sql<{ id: string }[]>`
        select id from instrument where key = 'dops-bt'`
      return insertNext(sql, shipped?.id ?? '', 'clock()')
    },
  },
  {
    ...{ table: 'instrument_version', who: 'admin', gives: 'refused' },
    says: 'a version is dated back',
    before: (sql, { home }) => publishIn(sql, home.regionId),
    deed: (sql, _world, own) => insertNext(sql, (own as Own).instrumentId, "'2026-01-01'"),
  },
]

export const formTries: Try[] = [
  ...rows.map(([table, says, who, gives, deed]): Try => ({ table, says, who, gives, deed })),
  ...published,
  ...instruments,
]
