import type { TransactionSql } from 'postgres'
import { makeLink } from '../factories/invited'
import { type Forbidden, type ForbiddenDeed, refused } from './forbidden'
import type { World } from './world'

const by = 'account_link.way_in_fits'
const twice = '23R22: nobody is invited who can log in'
const elsewhere = '23R24: a password is chosen through a mailbox that is theirs'

const forbid = (gives: string, says: string, deed: ForbiddenDeed) => refused(by, gives, says, deed)
const invite = (sql: TransactionSql, { own, home }: World) =>
  makeLink(sql, {
    ...own.invited,
    programmeId: own.programmeId,
    madeBy: home.administrator.personId,
  })
const getPassword = (sql: TransactionSql, { own }: World) =>
  sql`insert into credential (person_id, password_hash) values (${own.invited.personId}, 'hash')`
const getIdentity = (sql: TransactionSql, { own }: World) =>
  sql`insert into identity (issuer, subject, person_id)
    values ('siths', 'invited', ${own.invited.personId})`
const use = (sql: TransactionSql, { own }: World) =>
  sql`update account_link set used_at = clock() where id = ${own.invited.linkId}`
const forget = (sql: TransactionSql, { own }: World) => makeLink(sql, own.invited)

/** Whom no link may let in, whoever makes it. */
export const forbiddenWaysIn: Forbidden[] = [
  forbid(
    '23R21: nobody is let in who is deactivated',
    'somebody who is deactivated is invited',
    async (sql, world) => {
      await sql`update person set deactivated_at = clock() where id = ${world.own.invited.personId}`
      await invite(sql, world)
    },
  ),
  forbid(twice, 'somebody with a password is invited', async (sql, world) => {
    await getPassword(sql, world)
    await invite(sql, world)
  }),
  forbid(twice, 'somebody with an identity is invited', async (sql, world) => {
    await getIdentity(sql, world)
    await invite(sql, world)
  }),
  forbid(twice, 'an old invitation is used by somebody who can log in', async (sql, world) => {
    await getPassword(sql, world)
    await use(sql, world)
  }),
  forbid(
    '23R23: nobody is invited to where they are nothing',
    'somebody is invited to a programme of others',
    (sql, { own, other, away }) =>
      makeLink(sql, {
        ...own.invited,
        programmeId: other.programmeId,
        madeBy: away.administrator.personId,
      }),
  ),
  forbid(elsewhere, 'a password goes to a mailbox that nobody has shown', async (sql, world) => {
    await getPassword(sql, world)
    await forget(sql, world)
  }),
  forbid(elsewhere, 'a password goes to somebody who logs in elsewhere', async (sql, world) => {
    await getIdentity(sql, world)
    await sql`update email set verified = true where id = ${world.own.invited.emailId}`
    await forget(sql, world)
  }),
  forbid(elsewhere, 'a password follows an invitation taken back', async (sql, world) => {
    await sql`update account_link set revoked_at = clock() where id = ${world.own.invited.linkId}`
    await forget(sql, world)
  }),
]
