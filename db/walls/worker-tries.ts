import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import type { Try } from './try'
import type { World } from './world'

/** Another invitation of somebody who was invited, as their administrator would make it. */
async function invite(sql: TransactionSql, { own, home }: World): Promise<string> {
  const id = newId()
  await sql`insert into account_link (id, person_id, email_id, purpose, programme_id, made_by,
      made_at, expires_at)
    values (${id}, ${own.invited.personId}, ${own.invited.emailId}, 'invitation',
      ${own.programmeId}, ${home.administrator.personId}, clock(), clock() + interval '1 day')`
  return id
}

/** A letter about an invitation, refused or taken. */
async function inviteByLetter(sql: TransactionSql, world: World): Promise<string> {
  const id = await invite(sql, world)
  await sql`insert into letter (outbox_id, address, at, refused_code, account_link_id)
    select id, 'nobody@ward.test', clock(), 550, ${id} from outbox
    where subject_id = ${world.own.trainee.personId}`
  return id
}

const revoked = async (sql: TransactionSql, world: World) => {
  const id = await invite(sql, world)
  await sql`update account_link set revoked_at = clock() where id = ${id}`
  return id
}

const deliver = (sql: TransactionSql, { own }: World) =>
  sql`update outbox set delivered_at = clock() where subject_id = ${own.trainee.personId}`

const send = (sql: TransactionSql, { own }: World, at = sql`clock()`) => sql`
  insert into letter (outbox_id, address, at)
  select id, 'other@ward.test', ${at} from outbox where subject_id = ${own.trainee.personId}`

const sendNow: Try['deed'] = (sql, world) => send(sql, world)

const mint: Try['deed'] = (sql, _world, link) => sql`
  insert into account_link_key (token_hash, link_id, made_at)
  values (sha256('token'), ${String(link)}, clock())`

type Row = [table: string, says: string, gives: Try['gives'], deed: Try['deed']]
const worker = ([table, says, gives, deed]: Row): Try => ({
  who: 'worker',
  table,
  says,
  gives,
  deed,
})

// Column by column: what a mail needs, and what stands beside it.
const reads: Row[] = [
  ['person', 'name, locale', 'done', (sql) => sql`select name, locale from person`],
  ['email', 'address', 'done', (sql) => sql`select address, verified from email`],
  ['email', 'canonical', 'refused', (sql) => sql`select canonical from email`],
  ['programme', 'name', 'done', (sql) => sql`select name from programme`],
  ['programme', 'settings', 'refused', (sql) => sql`select settings from programme`],
  ['workplace', 'name', 'done', (sql) => sql`select name from workplace`],
  ['training', 'person_id', 'done', (sql) => sql`select person_id from training`],
  ['training', 'state', 'refused', (sql) => sql`select state from training`],
  ['placement', 'workplace_id', 'done', (sql) => sql`select workplace_id from placement`],
  ['membership', 'person_id, role', 'done', (sql) => sql`select person_id, role from membership`],
  ['assessor', 'name, email', 'done', (sql) => sql`select name, email from assessor`],
  ['request', 'state, observed_on', 'done', (sql) => sql`select state, observed_on from request`],
  ['request', 'context', 'refused', (sql) => sql`select context from request`],
  ['request', 'decline_reason', 'refused', (sql) => sql`select decline_reason from request`],
  ['assessment', 'observed_on', 'done', (sql) => sql`select observed_on from assessment`],
  ['assessment', 'texts', 'refused', (sql) => sql`select texts from assessment`],
  ['concern', 'request_id', 'done', (sql) => sql`select request_id from concern`],
  ['concern', 'text', 'refused', (sql) => sql`select text from concern`],
  ['concern_note', 'written_by', 'done', (sql) => sql`select written_by from concern_note`],
  ['concern_note', 'text', 'refused', (sql) => sql`select text from concern_note`],
]

const writes: Row[] = [
  ['outbox', 'the worker notes a notice as delivered', 'done', deliver],
  [
    'outbox',
    'the worker notes a notice as delivered at another time',
    'refused',
    (sql) => sql`update outbox set delivered_at = clock() - interval '1 day'`,
  ],
  ['outbox', 'the worker takes a notice away', 'refused', (sql) => sql`delete from outbox`],
  ['letter', 'the worker notes a letter', 'done', sendNow],
  [
    'letter',
    'the worker notes a letter at another time',
    'refused',
    (sql, world) => send(sql, world, sql`clock() - interval '1 day'`),
  ],
  ['letter', 'the worker takes a letter back', 'refused', (sql) => sql`delete from letter`],
]

const afterwards: Try[] = [
  {
    ...worker(['outbox', 'the worker notes a delivered notice again', 'nothing', deliver]),
    before: deliver,
  },
  {
    ...worker(['letter', 'the worker notes a letter of a delivered notice', 'refused', sendNow]),
    before: deliver,
  },
  {
    ...worker(['account_link_key', 'the worker mints a way in', 'done', mint]),
    before: invite,
  },
  {
    ...worker(['account_link_key', 'the worker mints one that was taken back', 'refused', mint]),
    before: revoked,
  },
  {
    ...worker([
      'account_link',
      'the worker reads it',
      'done',
      (sql) => sql`select from account_link`,
    ]),
    before: invite,
  },
  ...(['admin', 'ad-x', 'train'] as const).map((who): Try => ({
    who,
    table: 'letter',
    says: `${who} reads that an invitation of the programme was refused`,
    gives: who === 'admin' ? 'done' : 'nothing',
    before: inviteByLetter,
    deed: (sql, _world, link) => sql`select from letter where account_link_id = ${String(link)}`,
  })),
  {
    who: 'train',
    table: 'letter',
    says: 'the trainee reads that a letter was taken',
    gives: 'nothing',
    before: (sql) => sql`update letter set refused_code = null`,
    deed: (sql) => sql`select from letter`,
  },
]

export const workerTries: Try[] = [
  ...reads.map(([table, columns, gives, deed]) =>
    worker([table, `the worker reads ${columns} of ${table}`, gives, deed]),
  ),
  ...writes.map(worker),
  ...afterwards,
]
