import { newId } from '../new-id'
import type { Try } from './try'

const openSession: Try['deed'] = (sql, { own }) => sql`
  insert into session (token_hash, person_id, made_at, seen_at, ends_at)
  values (sha256('new'), ${own.trainee.personId}, clock(), clock(), clock() + interval '12 hours')`
const ownSession: Try['deed'] = (sql, { own }) =>
  sql`delete from session where person_id = ${own.trainee.personId}`
const count: Try['deed'] = (sql, { own }) =>
  sql`update rate_limit set points = 2 where key = ${own.trainee.personId}`

type Row = [who: Try['who'], table: string, says: string, gives: Try['gives'], deed: Try['deed']]
const rows: Row[] = [
  ['auth', 'session', 'the log-in opens a session', 'done', openSession],
  ['auth', 'session', 'the log-in ends a session', 'done', ownSession],
  ['auth', 'rate_limit', 'the log-in counts a try', 'done', count],
  [
    'auth',
    'rate_limit',
    'the log-in notes a first try',
    'done',
    (sql) => sql`insert into rate_limit (key) values ('new')`,
  ],
  ['auth', 'rate_limit', 'the log-in forgets tries', 'done', (sql) => sql`delete from rate_limit`],
  [
    'auth',
    'person',
    'the log-in looks whether somebody is deactivated',
    'done',
    (sql, { own }) => sql`select id, deactivated_at from person where id = ${own.trainee.personId}`,
  ],
  ['auth', 'person', 'the log-in reads a name', 'refused', (sql) => sql`select name from person`],
  [
    'auth',
    'session',
    'the log-in prolongs a session',
    'refused',
    (sql) => sql`update session set ends_at = 'infinity'`,
  ],
  [
    'auth',
    'person',
    'the log-in makes a person',
    'refused',
    (sql) => sql`insert into person (id, name) values (${newId()}, 'Eve')`,
  ],
  ['train', 'session', 'the product opens a session', 'refused', openSession],
  ['train', 'session', 'the product ends a session', 'refused', ownSession],
  ['train', 'rate_limit', 'the product counts a try', 'refused', count],
  [
    'definer',
    'session',
    'a function of access touches a session',
    'done',
    (sql) => sql`update session set seen_at = clock()`,
  ],
  [
    'definer',
    'session',
    'a function of access prolongs one',
    'refused',
    (sql) => sql`update session set ends_at = 'infinity'`,
  ],
  [
    'definer',
    'assessor',
    'a trigger locks an assessor',
    'done',
    (sql) => sql`select from assessor for share`,
  ],
  [
    'definer',
    'training',
    'a trigger locks a training',
    'done',
    (sql) => sql`select from training for share`,
  ],
  [
    'definer',
    'pause',
    'a function of access reads who is on leave',
    'done',
    (sql) => sql`select from pause`,
  ],
  [
    'definer',
    'assessment',
    'a trigger locks a form',
    'done',
    (sql) => sql`select from assessment for update`,
  ],
  [
    'definer',
    'audit_head',
    'the audit locks its head',
    'done',
    (sql, { own }) => sql`update audit_head set seq = seq where programme_id = ${own.programmeId}`,
  ],
  [
    'definer',
    'audit_head',
    'the audit begins a chain',
    'done',
    (sql, { sister }) =>
      sql`insert into audit_head values (${sister}, 0, '') on conflict do nothing returning seq`,
  ],
  [
    'definer',
    'audit_event',
    'the audit rewrites an event',
    'refused',
    (sql) => sql`update audit_event set verb = 'other'`,
  ],
  [
    'definer',
    'audit_event',
    'the audit reads an event back',
    'refused',
    (sql) => sql`select from audit_event`,
  ],
]

export const roleTries = rows.map(([who, table, says, gives, deed]): Try => ({
  who,
  table,
  says,
  gives,
  deed,
}))
