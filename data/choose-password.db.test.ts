import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeInvited, makeKey, makeLink } from '@/db/factories/invited'
import { makeSession } from '@/db/factories/session'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { findAccount } from './access/find-account'
import { hashPassword } from './access/password'
import { readerOf, visitor } from './access/viewer'
import { choosePassword } from './choose-password'
import { readWayIn } from './read-way-in'

const admin = administrator()
afterAll(() => admin.end())

const device = { userAgent: 'Firefox/128.0 (X11; Linux)', known: undefined }
const password = 'fyra gamla höns i regn'
const passwordHash = await hashPassword('det gamla lösenordet')

let ward: Ward
let invited: Awaited<ReturnType<typeof makeInvited>>
beforeEach(async () => {
  ward = await makeWard(admin, { passwordHash })
  invited = await makeInvited(admin, ward.programmeId, ward.administrator.personId)
})

const choose = (token: string, chosen = password, key = newId()) =>
  choosePassword(visitor, { token, key, password: chosen, device })
const stateOf = (personId: string) => admin`
  select (select to_jsonb(credential) from credential where person_id = ${personId}) as credential,
    (select jsonb_agg(account_link order by id) from account_link where person_id = ${personId}) as links,
    (select jsonb_agg(session order by token_hash) from session where person_id = ${personId}) as sessions,
    (select jsonb_agg(email order by id) from email where person_id = ${personId}) as mailboxes`

/** The token of a mail for a forgotten password. */
async function forgotten({ personId, emailId }: { personId: string; emailId: string }) {
  return makeKey(admin, await makeLink(admin, { personId, emailId }))
}

describe('an invitation', () => {
  it('shows whom it is for, as often as it is opened, and nothing changes', async () => {
    const before = await stateOf(invited.personId)
    for (let times = 0; times < 3; times += 1) {
      expect(await readWayIn(visitor, invited.token)).toEqual({
        purpose: 'invitation',
        name: 'Ines Ek',
        address: invited.address,
        programme: expect.any(String),
      })
    }
    expect(await stateOf(invited.personId)).toEqual(before)
  })

  it('lets in with the password that was chosen, and knows the mailbox from then on', async () => {
    const entered = await choose(invited.token)
    if (!entered.ok) throw new Error(entered.refusal)
    expect(await readerOf(entered.value.token)).toMatchObject({ personId: invited.personId })
    expect(await findAccount(invited.address, password)).toBe(invited.personId)
    const [row] = await admin`select verified, device, password_hash as hash from email
      join session using (person_id) join credential using (person_id)
      where email.id = ${invited.emailId}`
    expect(row).toMatchObject({ verified: true, device: 'Firefox, Linux' })
    expect(row?.hash).toMatch(/^\$argon2id\$/)
    expect(await readWayIn(visitor, invited.token)).toBeNull()
  })

  it('pressed twice with one key chooses once, and lets in both times', async () => {
    const key = newId()
    const both = await Promise.all([
      choose(invited.token, password, key),
      choose(invited.token, password, key),
    ])
    const third = await choose(invited.token, password, key)
    expect([...both, third].map(({ ok }) => ok)).toEqual([true, true, true])
    const [row] = await admin`select count(*)::int as times from audit_event
      where subject_id = ${invited.personId} and verb = 'choose-password'`
    expect(row).toEqual({ times: 1 })
  })

  it('pressed again with the same key and another password lets nobody in', async () => {
    const key = newId()
    await choose(invited.token, password, key)
    const again = await choose(invited.token, 'nio röda bilar i rad', key)
    expect(again).toEqual({ ok: false, refusal: 'gone' })
    expect(await findAccount(invited.address, password)).toBe(invited.personId)
  })

  it('used by two at once has one winner, whose password stands', async () => {
    const chosen = ['fem glada grisar ute', 'sju sura katter inne']
    const both = await Promise.all(chosen.map((each) => choose(invited.token, each)))
    const won = both.findIndex(({ ok }) => ok)
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both[1 - won]).toEqual({ ok: false, refusal: 'gone' })
    expect(await findAccount(invited.address, chosen[won] ?? '')).toBe(invited.personId)
  })

  it('of two to one person lets one in, when both are used at once', async () => {
    const { personId, emailId } = invited
    const { programmeId, administrator: by } = ward
    const made = await makeLink(admin, { personId, emailId, programmeId, madeBy: by.personId })
    const tokens = [invited.token, await makeKey(admin, made)]
    const both = await Promise.all(tokens.map((token) => choose(token)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('that has expired is made up for by a forgotten password, until it is taken back', async () => {
    await admin`update account_link set made_at = clock() - interval '2 days',
      expires_at = clock() - interval '1 day' where id = ${invited.linkId}`
    const [token, later] = [await forgotten(invited), await forgotten(invited)]
    await admin`update account_link set revoked_at = clock() where id = ${invited.linkId}`
    expect(await choose(token)).toEqual({ ok: false, refusal: 'gone' })
    await admin`update account_link set revoked_at = null where id = ${invited.linkId}`
    expect((await choose(later)).ok).toBe(true)
    expect(await findAccount(invited.address, password)).toBe(invited.personId)
  })

  it('opens nothing for somebody who has got another way in meanwhile', async () => {
    await admin`insert into identity (issuer, subject, person_id)
      values ('siths', ${newId()}, ${invited.personId})`
    expect(await readWayIn(visitor, invited.token)).toBeNull()
    expect(await choose(invited.token)).toEqual({ ok: false, refusal: 'gone' })
  })
})

describe('a link for a forgotten password', () => {
  it('replaces the password, ends every session and every other link', async () => {
    const { personId } = ward.trainee
    const old = await makeSession(admin, personId)
    const [token, older] = [await forgotten(ward.trainee), await forgotten(ward.trainee)]
    expect(await readWayIn(visitor, token)).toMatchObject({ purpose: 'password', programme: null })
    const entered = await choose(token)
    expect(entered.ok).toBe(true)
    expect(await readerOf(old)).toBeNull()
    expect(await choose(older)).toEqual({ ok: false, refusal: 'gone' })
    expect(await findAccount(ward.trainee.address, 'det gamla lösenordet')).toBeNull()
    expect(await findAccount(ward.trainee.address, password)).toBe(personId)
  })

  it('tells each programme’s audit who did what, without address or token', async () => {
    const token = await forgotten(ward.trainee)
    await choose(token)
    const [event] = await admin`select actor_id as actor, subject_id as subject, detail
      from audit_event where programme_id = ${ward.programmeId} and verb = 'choose-password'`
    const { personId } = ward.trainee
    expect(event).toEqual({ actor: personId, subject: personId, detail: { by: 'password' } })
  })
})

describe('a password that is refused', () => {
  it.each([
    ['för kort', 'passwordShort'],
    ['x9'.repeat(101), 'passwordLong'],
    ['Password2026!', 'passwordCommon'],
    ['hejsan Ines ines', 'passwordPersonal'],
  ])('as %s leaves the link as it was', async (refusedPassword, code) => {
    const own = await makeKey(admin, invited.linkId)
    await admin`update person set name = 'Ines Eklund' where id = ${invited.personId}`
    const before = await stateOf(invited.personId)
    const faults = [{ field: 'password', code }]
    expect(await choose(own, refusedPassword)).toEqual({ ok: false, refusal: 'faulty', faults })
    expect(await stateOf(invited.personId)).toEqual(before)
  })
})

describe('a link that opens nothing', () => {
  const ways: [string, (linkId: string) => PromiseLike<unknown>][] = [
    [
      'has expired',
      (id) => admin`update account_link set made_at = clock() - interval '2 days',
      expires_at = clock() - interval '1 second' where id = ${id}`,
    ],
    [
      'was taken back',
      (id) => admin`update account_link set revoked_at = clock() where id = ${id}`,
    ],
    [
      'is of somebody deactivated',
      () => admin`update person set deactivated_at = clock()
      where id = ${invited.personId}`,
    ],
  ]
  it.each(ways)('because it %s is as one that never was', async (_why, end) => {
    await end(invited.linkId)
    const before = await stateOf(invited.personId)
    for (const token of [invited.token, 'never']) {
      expect(await readWayIn(visitor, token)).toBeNull()
      expect(await choose(token)).toEqual({ ok: false, refusal: 'gone' })
    }
    expect(await stateOf(invited.personId)).toEqual(before)
  })
})
