import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { insertRow } from './form'
import type { Try } from './try'
import { day, type World } from './world'

type Gives = Partial<Record<'admin' | 'ad-x' | 'direc' | 'train', Try['gives']>>

/** The same deed by each, with what comes of it. */
const byEach = (table: string, says: string, gives: Gives, deed: Try['deed']): Try[] =>
  Object.entries(gives).map(([who, given]) => ({
    table,
    says: `${who} ${says}`,
    who: who as Try['who'],
    gives: given,
    deed,
  }))

const insertsOwn = { admin: 'done', 'ad-x': 'refused', direc: 'refused', train: 'refused' } as const
const changesOwn = { admin: 'done', 'ad-x': 'nothing', direc: 'nothing', train: 'nothing' } as const

const membership = (
  { home, bystander }: { home: World['home']; bystander: { personId: string } },
  patch = {},
) => ({
  id: newId(),
  person_id: bystander.personId,
  programme_id: home.programmeId,
  role: 'director',
  starts_on: '2099-01-01',
  ...patch,
})
const assessor = ({ home }: World) => ({
  ...{ id: newId(), programme_id: home.programmeId, name: 'Ola Ek', email: newId() },
  ...{ title: 'Överläkare', specialty: 'Akutsjukvård' },
})
const inserts =
  (table: string, row: (world: World) => Record<string, unknown>): Try['deed'] =>
  async (sql, world) =>
    void (await insertRow(sql, table, row(world)))

const endsOn =
  (end: string): Try['deed'] =>
  (sql: TransactionSql, { home }: World) =>
    sql`update membership set ends_on = ${end} where person_id = ${home.director.personId}`

const roles: Try[] = [
  ...byEach('membership', 'gives a role', insertsOwn, inserts('membership', membership)),
  ...byEach(
    'membership',
    'gives a role from before today on',
    { admin: 'refused' },
    inserts('membership', (world) => membership(world, { starts_on: '2020-01-01' })),
  ),
  ...byEach('membership', 'ends a role', changesOwn, endsOn('2099-01-01')),
  ...byEach('membership', 'ends a role in the past', { admin: 'refused' }, endsOn('2020-01-02')),
  {
    table: 'membership',
    says: 'an administrator opens a role that ended long ago',
    who: 'admin',
    gives: 'nothing',
    before: (sql, { home }) =>
      sql`update membership set ends_on = '2020-01-02' where person_id = ${home.director.personId}`,
    deed: (sql, { home }) =>
      sql`update membership set ends_on = null where person_id = ${home.director.personId}`,
  },
  ...byEach('assessor', 'names an assessor', insertsOwn, inserts('assessor', assessor)),
  ...byEach(
    'assessor',
    'changes what an assessor is',
    changesOwn,
    (sql, { own }) => sql`update assessor set title = 'ST-läkare' where id = ${own.assessorId}`,
  ),
]

const rename: Try['deed'] = (sql, { own }) =>
  sql`update person set name = 'Tove Tärna' where id = ${own.trainee.personId}`
const close =
  (who: 'administrator' | 'trainee'): Try['deed'] =>
  (sql, { home }) =>
    sql`update person set deactivated_at = clock() where id = ${home[who].personId}`

const people: Try[] = [
  ...byEach('person', 'renames a trainee', { ...changesOwn, train: 'done' }, rename),
  ...byEach(
    'person',
    'closes the account of a trainee',
    { ...changesOwn, train: 'refused' },
    close('trainee'),
  ),
  {
    table: 'person',
    says: 'an administrator closes the door behind themself',
    who: 'admin',
    gives: 'refused',
    before: (sql, world) =>
      insertRow(sql, 'membership', membership(world, { role: 'administrator', starts_on: day })),
    deed: close('administrator'),
  },
  {
    table: 'person',
    says: 'an administrator renames somebody who is in another programme too',
    who: 'admin',
    gives: 'nothing',
    before: (sql, { home, away, own }) =>
      insertRow(sql, 'membership', {
        ...membership({ home, bystander: own.trainee }),
        programme_id: away.programmeId,
      }),
    deed: rename,
  },
  {
    table: 'person',
    says: 'an administrator makes a person',
    who: 'admin',
    gives: 'refused',
    deed: (sql) => sql`insert into person (id, name) values (${newId()}, 'Eve')`,
  },
  {
    table: 'email',
    says: 'an administrator gives a trainee another address',
    who: 'admin',
    gives: 'refused',
    deed: (sql, { own }) => sql`
      insert into email (id, person_id, address, canonical)
      values (${newId()}, ${own.trainee.personId}, 'eve@ward.test', 'eve@ward.test')`,
  },
]

export const peopleTries = [...roles, ...people]
