import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { insertRow } from './form'
import type { Try } from './try'
import type { World } from './world'

// What the functions that keep people do, as the role that they belong to.
type Row = [table: string, says: string, gives: Try['gives'], deed: Try['deed']]
const rows: Row[] = [
  [
    'person',
    'makes a person',
    'done',
    (sql) => sql`insert into person (id, name, locale) values (${newId()}, 'Eve', 'sv')`,
  ],
  [
    'email',
    'makes an address',
    'done',
    (sql, { bystander }) => sql`
      insert into email (id, person_id, address, canonical)
      values (${newId()}, ${bystander.personId}, 'eve@ward.test', 'eve@ward.test')`,
  ],
  [
    'email',
    'looks whose an address is',
    'done',
    (sql, { own }) => sql`select person_id from email where person_id = ${own.trainee.personId}`,
  ],
  [
    'credential',
    'looks whether somebody has a password',
    'done',
    (sql, { own }) => sql`
      select person_id from credential where person_id = ${own.trainee.personId}`,
  ],
  [
    'credential',
    'reads the hash of a password',
    'refused',
    (sql) => sql`select password_hash from credential`,
  ],
  [
    'identity',
    'looks whether a provider knows somebody',
    'done',
    (sql, { own }) => sql`
      select person_id from identity where person_id = ${own.trainee.personId}`,
  ],
  [
    'session',
    'ends whoever is in when an account is closed',
    'done',
    (sql, { own }) => sql`delete from session where person_id = ${own.trainee.personId}`,
  ],
  [
    'account_link',
    'takes a link back when an account is closed',
    'done',
    (sql, { own }) => sql`
      update account_link set revoked_at = clock() where person_id = ${own.invited.personId}`,
  ],
  [
    'outbox',
    'tells that a request came back',
    'done',
    (sql, world) => post(sql, world, 'requestReturned'),
  ],
  ['outbox', 'tells anything else', 'refused', (sql, world) => post(sql, world, 'invited')],
  [
    'request',
    'hands a request back',
    'done',
    (sql, { own }) => sql`
      update request set state = 'returned', closed_at = clock() where id = ${own.waiting}`,
  ],
  [
    'request',
    'withdraws a request',
    'refused',
    (sql, { own }) => sql`
      update request set state = 'withdrawn', closed_at = clock() where id = ${own.waiting}`,
  ],
]

const post = (sql: TransactionSql, { own }: World, kind: string) => sql`
  insert into outbox (id, programme_id, kind, subject_id, made_at)
  values (${newId()}, ${own.programmeId}, ${kind}, ${own.waiting}, clock())`

/** Somebody of whom there is a row in every table that a mistake is taken out of. */
async function makeMistake(sql: TransactionSql, { home }: World) {
  const [person_id, email_id, training_id, link_id] = [newId(), newId(), newId(), newId()]
  const programme_id = home.programmeId
  const about = { id: newId(), person_id, programme_id }
  const day = '2026-01-12'
  await sql`insert into person (id, name) values (${person_id}, 'Eve')`
  await sql`insert into email (id, person_id, address, canonical)
    values (${email_id}, ${person_id}, ${email_id}, ${email_id})`
  await insertRow(sql, 'membership', { ...about, role: 'director', starts_on: day })
  await insertRow(sql, 'assessor', {
    ...{ ...about, name: 'Eve', email: email_id, title: '', specialty: '' },
  })
  await insertRow(sql, 'training', {
    ...{ ...about, id: training_id, starts_on: day, planned_end_on: '2027-01-12' },
    ...{ percent: 100, state: 'running' },
  })
  await insertRow(sql, 'supervision', {
    ...{ ...about, person_id: home.supervisor.personId, training_id },
    ...{ kind: 'main', starts_on: day },
  })
  await sql`
    insert into account_link (id, person_id, email_id, purpose, programme_id, made_by, made_at,
      expires_at)
    values (${link_id}, ${person_id}, ${email_id}, 'invitation', ${programme_id},
      ${home.administrator.personId}, clock(), clock() + interval '14 days')`
  await sql`insert into letter (outbox_id, address, at, account_link_id)
    select id, ${email_id}, clock(), ${link_id} from outbox limit 1`
  await sql`insert into account_link_key (token_hash, link_id, made_at)
    values (sha256(${link_id}::text::bytea), ${link_id}, clock())`
  return { person_id, training_id, link_id, account_link_id: link_id }
}

type Mistake = Awaited<ReturnType<typeof makeMistake>>
const keyOf: Record<string, keyof Mistake> = {
  letter: 'account_link_id',
  account_link_key: 'link_id',
  account_link: 'person_id',
  assessor: 'person_id',
  supervision: 'training_id',
  training: 'person_id',
  membership: 'person_id',
  email: 'person_id',
}

const removals = Object.entries(keyOf).map(([table, key]): Try => ({
  table,
  says: `the definer takes a mistake out of ${table}`,
  who: 'definer',
  gives: 'done',
  before: async (sql, world) => {
    const mistake = await makeMistake(sql, world)
    // What would stand in the way is taken out by others of these tries.
    if (table === 'account_link' || table === 'email') {
      await sql`delete from letter where account_link_id = ${mistake.link_id}`
      await sql`delete from account_link_key where link_id = ${mistake.link_id}`
    }
    if (table === 'email') await sql`delete from account_link where id = ${mistake.link_id}`
    if (table === 'training') {
      await sql`delete from supervision where training_id = ${mistake.training_id}`
    }
    return mistake
  },
  deed: (sql, _world, made) => sql`
    delete from ${sql(table)} where ${sql(key)} = ${(made as Mistake)[key]}`,
}))

const wholePerson: Try = {
  table: 'person',
  says: 'the definer takes a person out',
  who: 'definer',
  gives: 'done',
  before: async (sql) => {
    const id = newId()
    await sql`insert into person (id, name) values (${id}, 'Eve')`
    return id
  },
  deed: (sql, _world, id) => sql`delete from person where id = ${String(id)}`,
}

export const keeperTries: Try[] = [
  ...rows.map(([table, says, gives, deed]): Try => ({
    table,
    says: `the definer ${says}`,
    who: 'definer',
    gives,
    deed,
  })),
  ...removals,
  wholePerson,
]
