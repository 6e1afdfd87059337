import { newId } from '../new-id'
import type { Try } from './try'

type Deed = Try['deed']
type Row = [who: Try['who'], table: string, says: string, gives: Try['gives'], deed: Deed]

const hold =
  (verb: string): Deed =>
  (sql, { own }) => sql`
    insert into idempotency (person_id, key, verb, content_hash, result, at)
    values (${own.trainee.personId}, ${newId()}, ${verb}, '', '{}', clock())`
const post =
  (kind: string, isProgramme = false): Deed =>
  (sql, { own }) => sql`
    insert into outbox (id, programme_id, kind, subject_id, made_at)
    values (${newId()}, ${isProgramme ? own.programmeId : null}, ${kind}, ${own.invited.linkId},
      clock())`
const tell: Deed = async (sql, { own }) =>
  void (await sql`select record.append_account_audit(${own.trainee.personId}, 'change-password', '{}')`)
const first: Deed = (sql, { own }) =>
  sql`insert into credential (person_id, password_hash) values (${own.invited.personId}, 'hash')`
const replace: Deed = (sql, { own }) =>
  sql`update credential set password_hash = 'new' where person_id = ${own.trainee.personId}`
const mailbox =
  (to: boolean): Deed =>
  (sql, { own }) =>
    sql`update email set verified = ${to} where id = ${own.invited.emailId}`

const rows: Row[] = [
  ['auth', 'credential', 'the log-in sets a first password', 'done', first],
  ['auth', 'credential', 'the log-in replaces a password', 'done', replace],
  ['train', 'credential', 'the product sets a password', 'refused', first],
  ['train', 'credential', 'the product replaces a password', 'refused', replace],
  [
    'auth',
    'credential',
    'the log-in gives a password to another',
    'refused',
    (sql, { own }) => sql`update credential set person_id = ${own.invited.personId}
      where person_id = ${own.trainee.personId}`,
  ],
  ['auth', 'email', 'the log-in knows a mailbox to be theirs', 'done', mailbox(true)],
  ['auth', 'email', 'the log-in takes that back', 'refused', mailbox(false)],
  ['train', 'email', 'the product knows a mailbox to be theirs', 'refused', mailbox(true)],
  [
    'auth',
    'email',
    'the log-in moves a mailbox',
    'refused',
    (sql) => sql`update email set address = 'eve@ward.test'`,
  ],
  ['auth', 'idempotency', 'the log-in uses a key of its own acts', 'done', hold('change-password')],
  ['auth', 'idempotency', 'the log-in uses a key of others’ acts', 'refused', hold('sign')],
  ['auth', 'outbox', 'the log-in posts a forgotten password', 'done', post('passwordForgotten')],
  ['auth', 'outbox', 'the log-in posts an invitation', 'refused', post('invited')],
  ['auth', 'outbox', 'the log-in posts in a programme', 'refused', post('passwordForgotten', true)],
  ['train', 'outbox', 'the product posts for no programme', 'refused', post('passwordForgotten')],
  ['auth', 'audit_event', 'the log-in tells what was done with an account', 'done', tell],
  ['train', 'audit_event', 'the product tells it of somebody', 'refused', tell],
]

/** What the log-in may do with an account whose owner has shown themself, and nobody else. */
export const accountTries = rows.map(([who, table, says, gives, deed]): Try => {
  return { who, table, says, gives, deed }
})
