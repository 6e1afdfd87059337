import { makeLink } from '../factories/invited'
import type { Try } from './try'

type Deed = Try['deed']
type Row = [who: Try['who'], table: string, says: string, gives: Try['gives'], deed: Deed]

const me = async (sql: Parameters<Deed>[0]) => {
  const [row] = await sql<{ id: string }[]>`select access.me() as id`
  return row?.id ?? ''
}
const invite: Deed = async (sql, { own }) =>
  void (await makeLink(sql, {
    ...own.invited,
    programmeId: own.programmeId,
    madeBy: await me(sql),
  }))
const inNameOf =
  (patch: { programmeId?: string; madeBy?: string }): Deed =>
  async (sql, { own }) =>
    void (await makeLink(sql, { ...own.invited, ...patch }))
const end =
  (how: 'used_at' | 'revoked_at'): Deed =>
  (sql, { own }) =>
    sql`update account_link set ${sql(how)} = clock() where id = ${own.invited.linkId}`
const used: Try['before'] = (sql, { own }) =>
  sql`update account_link set used_at = clock() where id = ${own.invited.linkId}`
const spent: Try['before'] = (sql, { own }) =>
  sql`update account_link set made_at = clock() - interval '2 days',
    expires_at = clock() - interval '1 day' where id = ${own.invited.linkId}`
const later: Deed = async (sql, world) => {
  const { own } = world
  await sql`insert into account_link (id, person_id, email_id, purpose, programme_id, made_by,
      made_at, expires_at)
    select gen_random_uuid(), person_id, email_id, purpose, programme_id, ${await me(sql)}, clock(),
      clock() + interval '1 year' from account_link where id = ${own.invited.linkId}`
}

const rows: Row[] = [
  ['admin', 'account_link', 'the administrator invites', 'done', invite],
  ['admin', 'account_link', 'the administrator invites for a year', 'refused', later],
  ['ad-x', 'account_link', 'an administrator of others invites', 'refused', invite],
  ['direc', 'account_link', 'a director invites', 'refused', invite],
  ['asses', 'account_link', 'an assessor invites', 'refused', invite],
  [
    'admin',
    'account_link',
    'the administrator invites in the name of another',
    'refused',
    (sql, world) =>
      inNameOf({ programmeId: world.own.programmeId, madeBy: world.home.director.personId })(
        sql,
        world,
        undefined,
      ),
  ],
  ['admin', 'account_link', 'the administrator asks for a password', 'refused', inNameOf({})],
  ['admin', 'account_link', 'the administrator takes it back', 'done', end('revoked_at')],
  ['admin', 'account_link', 'the administrator uses it', 'refused', end('used_at')],
  [
    'ad-x',
    'account_link',
    'an administrator of others takes it back',
    'nothing',
    end('revoked_at'),
  ],
  ['direc', 'account_link', 'a director takes it back', 'nothing', end('revoked_at')],
  ['auth', 'account_link', 'the log-in makes one for a password', 'done', inNameOf({})],
  [
    'auth',
    'account_link',
    'the log-in invites',
    'refused',
    (sql, { own, home }) =>
      inNameOf({ programmeId: own.programmeId, madeBy: home.administrator.personId })(
        sql,
        { own } as never,
        undefined,
      ),
  ],
  ['auth', 'account_link', 'the log-in uses one', 'done', end('used_at')],
  ['auth', 'account_link', 'the log-in takes one back', 'done', end('revoked_at')],
  [
    'auth',
    'account_link',
    'the log-in prolongs one',
    'refused',
    (sql) => sql`update account_link set expires_at = 'infinity'`,
  ],
  [
    'auth',
    'account_link_key',
    'the log-in mints a token',
    'refused',
    (sql, { own }) => sql`insert into account_link_key (token_hash, link_id, made_at)
      values (sha256('own'), ${own.invited.linkId}, clock())`,
  ],
  [
    'definer',
    'credential',
    'a trigger looks whether somebody has a password',
    'done',
    (sql, { own }) => sql`select person_id from credential
      where person_id = ${own.trainee.personId}`,
  ],
  [
    'definer',
    'credential',
    'a trigger reads a password',
    'refused',
    (sql) => sql`select password_hash from credential`,
  ],
  [
    'definer',
    'identity',
    'a trigger looks whether somebody has an identity',
    'done',
    (sql, { own }) => sql`select person_id from identity
      where person_id = ${own.trainee.personId}`,
  ],
  [
    'definer',
    'email',
    'a trigger looks whether a mailbox is verified',
    'done',
    (sql, { own }) => sql`select verified from email where id = ${own.invited.emailId}`,
  ],
]

const late: (Row | [...Row, Try['before']])[] = [
  ['auth', 'account_link', 'the log-in uses one again', 'nothing', end('used_at'), used],
  [
    'auth',
    'account_link',
    'the log-in uses one that has expired',
    'refused',
    end('used_at'),
    spent,
  ],
  [
    'admin',
    'account_link',
    'the administrator takes a used one back',
    'nothing',
    end('revoked_at'),
    used,
  ],
]

/** Who may make, use and take back a way in by mail. */
export const wayInTries: Try[] = [...rows, ...late].map(
  ([who, table, says, gives, deed, before]) => ({
    ...{ who, table, says, gives, deed },
    ...(before && { before: before as Try['before'] }),
  }),
)
