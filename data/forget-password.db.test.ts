import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auth } from '@/db/client'
import { administrator } from '@/db/factories/administrator'
import { makeInvited } from '@/db/factories/invited'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { mayTry } from './access/attempts'
import { findAccount } from './access/find-account'
import { hashPassword } from './access/password'
import { visitor } from './access/viewer'
import { forgetPassword } from './forget-password'

// Counted, and done as ever.
const { verify } = vi.hoisted(() => ({ verify: vi.fn() }))
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: verify.mockImplementation(real.verify) }
})

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeEach(async () => {
  ward = await makeWard(admin, { passwordHash: 'hash' })
})

const forget = (address: string) => forgetPassword(visitor, address)
const linksOf = (personId: string) => admin<{ id: string; minutes: number; isOpen: boolean }[]>`
  select id, extract(epoch from expires_at - made_at)::int / 60 as minutes,
    revoked_at is null as "isOpen"
  from account_link where person_id = ${personId} and purpose = 'password' order by made_at, id`
const noticesOf = (linkId: string | undefined) => admin`
  select programme_id, kind from outbox where subject_id = ${linkId ?? null}`

/** Everything that the log-in asks the database for while something is done. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const options = auth().options as { debug: unknown }
  options.debug = (_id: number, statement: string) => statements.push(statement)
  await work()
  options.debug = false
  return statements
}

describe('a forgotten password', () => {
  it('makes a link for half an hour, and a notice that a worker mails', async () => {
    await forget(ward.trainee.address)
    const [link, ...more] = await linksOf(ward.trainee.personId)
    expect(link).toMatchObject({ minutes: 30, isOpen: true })
    expect(more).toEqual([])
    expect(await noticesOf(link?.id)).toEqual([{ programme_id: null, kind: 'passwordForgotten' }])
    const [event] = await admin`select detail from audit_event
      where programme_id = ${ward.programmeId} and verb = 'forget-password'`
    expect(event).toEqual({ detail: { signedIn: false } })
  })

  it('asked for again takes the older link back; three in an hour are sent, and no more', async () => {
    for (let times = 0; times < 5; times += 1) await forget(ward.trainee.address)
    const links = await linksOf(ward.trainee.personId)
    expect(links.map(({ isOpen }) => isOpen)).toEqual([false, false, true])
  })

  it('spent by a stranger leaves every try to log in', async () => {
    for (let times = 0; times < 5; times += 1) await forget(ward.trainee.address)
    for (let times = 0; times < 10; times += 1) {
      expect(await mayTry('signIn', ward.trainee.address)).toBe(true)
    }
  })

  it('works for whoever was invited and never chose one, also when that has expired', async () => {
    const invited = await makeInvited(admin, ward.programmeId, ward.administrator.personId)
    await admin`update account_link set made_at = clock() - interval '20 days',
      expires_at = clock() - interval '6 days' where id = ${invited.linkId}`
    await forget(invited.address)
    expect(await linksOf(invited.personId)).toMatchObject([{ isOpen: true }])
  })

  it('is for nobody who is deactivated, whose mailbox is not known or who logs in elsewhere', async () => {
    const { trainee, otherTrainee, assessor } = ward
    await admin`update person set deactivated_at = clock() where id = ${trainee.personId}`
    await admin`update email set verified = false where person_id = ${otherTrainee.personId}`
    await admin`delete from credential where person_id = ${assessor.personId}`
    await admin`insert into identity (issuer, subject, person_id)
      values ('siths', ${newId()}, ${assessor.personId})`
    for (const { address, personId } of [trainee, otherTrainee, assessor]) {
      await forget(address)
      expect(await linksOf(personId)).toEqual([])
    }
  })
})

describe('an address that nobody has', () => {
  it('costs the same questions to the database as one that somebody has', async () => {
    const known = await asked(() => forget(ward.trainee.address))
    const unknown = await asked(() => forget(`${newId()}@ward.test`))
    expect(known.length).toBeGreaterThan(5)
    expect(unknown).toEqual(known)
  })
})

describe('a password tried at an address', () => {
  it('costs one comparison, whether or not somebody has it', async () => {
    await admin`update credential set password_hash = ${await hashPassword('rätt lösenord här')}`
    const costs = []
    for (const address of [ward.trainee.address, `${newId()}@ward.test`]) {
      verify.mockClear()
      const statements = await asked(() => findAccount(address, 'fel lösenord här'))
      costs.push([verify.mock.calls.length, statements])
    }
    expect(costs[0]?.[0]).toBe(1)
    expect(costs[1]).toEqual(costs[0])
  })
})
