import { newId } from '../new-id'
import type { Try } from './try'
import type { Who } from './visible'

type Deed = Try['deed']
type Row = [table: string, says: string, deed: Deed, gives: Partial<Record<Who, Try['gives']>>]

const me = async (sql: Parameters<Deed>[0]) => {
  const [row] = await sql<{ id: string }[]>`select access.me() as id`
  return row?.id ?? ''
}
// Those who may read the row, but not write it.
const readers = (gives: Try['gives']) =>
  ({ train: gives, direc: gives, super: gives, asses: gives, 'ad-x': gives }) as const
const step = (takenBy: 'me' | 'other', at: 'now' | 'before'): Deed => {
  return async (sql, { own, home }) => sql`
    insert into training_step (id, programme_id, training_id, kind, day, taken_by, taken_at)
    values (${newId()}, ${own.programmeId}, ${own.trainingId}, 'resume', '2026-02-01',
      ${takenBy === 'me' ? await me(sql) : home.director.personId},
      clock() - ${at === 'now' ? '0' : '1 day'}::interval)`
}
const appoint = (whom: 'assessor' | 'stranger'): Deed => {
  return (sql, { own, home, bystander }) => sql`
    insert into supervision (id, training_id, programme_id, person_id, kind, starts_on)
    values (${newId()}, ${own.trainingId}, ${own.programmeId},
      ${whom === 'assessor' ? home.assessor.personId : bystander.personId}, 'placement',
      '2026-02-01')`
}
const place = (where: 'home' | 'away'): Deed => {
  return (sql, { own, ...wards }) => sql`
    insert into placement (id, training_id, programme_id, workplace_id, starts_on, ends_on)
    values (${newId()}, ${own.trainingId}, ${own.programmeId}, ${wards[where].workplaceId},
      '2027-01-01', '2027-01-05')`
}
const movePlacement = (where: 'home' | 'away'): Deed => {
  return (sql, { home, ...wards }) => sql`
    update placement set workplace_id = ${{ home, ...wards }[where].workplaceId},
      ends_on = '2026-12-30' where id = ${home.placementId}`
}
const open = (where: 'home' | 'away'): Deed => {
  return (sql, wards) => sql`insert into workplace (id, region_id, name, specialty)
    values (${newId()}, ${wards[where].regionId}, ${newId()}, 'Akutsjukvård')`
}

const rows: Row[] = [
  [
    'training',
    'puts the days of a training right',
    (sql, { own }) =>
      sql`update training set planned_end_on = '2027-02-01' where id = ${own.trainingId}`,
    { admin: 'done', ...readers('nothing') },
  ],
  [
    'training',
    'begins a training in the programme',
    (sql, { own, bystander }) =>
      sql`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state)
        values (${newId()}, ${own.programmeId}, ${bystander.personId}, '2027-01-01', '2027-12-31',
          'planned')`,
    { admin: 'done', ...readers('refused') },
  ],
  [
    'training',
    'begins a training that is over',
    (sql, { own }) =>
      sql`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state)
        values (${newId()}, ${own.programmeId}, ${own.trainee.personId}, '2025-01-01', '2025-12-31',
          'completed')`,
    { admin: 'refused' },
  ],
  ['training_step', 'takes a step', step('me', 'now'), { admin: 'done', ...readers('refused') }],
  ['training_step', 'takes it in another’s name', step('other', 'now'), { admin: 'refused' }],
  ['training_step', 'dates a step back', step('me', 'before'), { admin: 'refused' }],
  [
    'pause',
    'grants a leave',
    (sql, { own }) =>
      sql`insert into pause (id, training_id, starts_on) values (${newId()}, ${own.trainingId},
        '2026-03-01')`,
    { admin: 'done', ...readers('refused') },
  ],
  [
    'pause',
    'ends a leave',
    (sql, { own }) =>
      sql`update pause set ends_on = '2026-07-01' where training_id = ${own.trainingId}`,
    { admin: 'done', train: 'nothing', direc: 'nothing', super: 'nothing', 'ad-x': 'nothing' },
  ],
  [
    'supervision',
    'appoints an assessor of the programme',
    appoint('assessor'),
    { admin: 'done', ...readers('refused') },
  ],
  ['supervision', 'appoints somebody unknown', appoint('stranger'), { admin: 'refused' }],
  [
    'supervision',
    'ends a supervision',
    (sql, { home }) =>
      sql`update supervision set ends_on = '2026-03-01'
        where person_id = ${home.supervisor.personId}`,
    { admin: 'done', train: 'nothing', direc: 'nothing', super: 'nothing', 'ad-x': 'nothing' },
  ],
  ['placement', 'places the doctor', place('home'), { admin: 'done', ...readers('refused') }],
  ['placement', 'places the doctor in another region', place('away'), { admin: 'refused' }],
  [
    'placement',
    'moves a placement',
    movePlacement('home'),
    { admin: 'done', ...readers('nothing') },
  ],
  ['placement', 'moves one to another region', movePlacement('away'), { admin: 'refused' }],
  ['workplace', 'opens a workplace', open('home'), { admin: 'done', ...readers('refused') }],
  ['workplace', 'opens one in another region', open('away'), { admin: 'refused' }],
  [
    'workplace',
    'renames a workplace',
    (sql, { home }) => sql`update workplace set name = ${newId()} where id = ${home.workplaceId}`,
    { admin: 'done', ...readers('nothing') },
  ],
]

// A placement of the other doctor, to which nothing belongs.
const another: Try['before'] = (sql, { same, home }) =>
  sql`insert into placement (id, training_id, programme_id, workplace_id, starts_on, ends_on)
    values (${newId()}, ${same.trainingId}, ${same.programmeId}, ${home.workplaceId}, '2026-02-01',
      '2026-02-05')`
const removals = (
  [
    ['admin', 'done'],
    ['direc', 'nothing'],
    ['tr-2', 'nothing'],
    ['ad-x', 'nothing'],
  ] as const
).map(([who, gives]): Try => ({
  table: 'placement',
  says: `${who} takes a placement away`,
  who,
  gives,
  before: another,
  deed: (sql, { same }) => sql`delete from placement where training_id = ${same.trainingId}`,
}))

// What points at a placement is counted for its own administrators alone.
const uses = (
  [
    ['admin', 'done'],
    ['direc', 'nothing'],
    ['ad-x', 'nothing'],
  ] as const
).map(([who, gives]): Try => ({
  table: 'placement',
  says: `${who} counts what belongs to a placement`,
  who,
  gives,
  deed: (sql, { home }) =>
    sql`select from access.placement_use(${home.placementId}, '2026-01-12', '2026-12-31')`,
}))

/** Who may keep a training's life, placements, supervisors and workplaces. */
export const trainingTries: Try[] = [
  ...rows.flatMap(([table, says, deed, all]) =>
    Object.entries(all).map(([who, gives]): Try => {
      return { table, says: `${who} ${says}`, who: who as Who, gives, deed }
    }),
  ),
  ...removals,
  ...uses,
]
