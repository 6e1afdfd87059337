import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeKey, makeLink } from '@/db/factories/invited'
import { makeSession } from '@/db/factories/session'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { findAccount } from './access/find-account'
import { hashPassword } from './access/password'
import { type Reader, readerOf, visitor } from './access/viewer'
import { changePassword } from './change-password'
import { endSession } from './end-session'
import { readAccount } from './read-account'
import { readWayIn } from './read-way-in'

const admin = administrator()
afterAll(() => admin.end())

const old = 'det gamla lösenordet'
const password = 'fyra gamla höns i regn'
const passwordHash = await hashPassword(old)

let ward: Ward
let token: string
let trainee: Reader
beforeEach(async () => {
  ward = await makeWard(admin, { passwordHash })
  token = await makeSession(admin, ward.trainee.personId)
  trainee = await readerBehind(token)
})

const change = (oldPassword: string, chosen: string, key = newId()) =>
  changePassword(trainee, { key, oldPassword, password: chosen, token })
async function readerBehind(each: string): Promise<Reader> {
  const reader = await readerOf(each)
  if (!reader) throw new Error('a session that nobody stands behind')
  return reader
}
const isIn = async (each: string) => (await readerOf(each)) !== null
const auditOf = (verb: string) => admin`select actor_id as actor, subject_id as subject, detail
  from audit_event where programme_id = ${ward.programmeId} and verb = ${verb}`

describe('one’s own password', () => {
  it('is replaced by whoever knows it: the others are logged out, this one goes on', async () => {
    const elsewhere = await makeSession(admin, ward.trainee.personId)
    const colleague = await makeSession(admin, ward.otherTrainee.personId)
    const { personId, emailId } = ward.trainee
    const mailed = await makeKey(admin, await makeLink(admin, { personId, emailId }))
    const changed = await change(old, password)
    if (!changed.ok) throw new Error(changed.refusal)
    expect(await isIn(changed.value.token)).toBe(true)
    expect([await isIn(token), await isIn(elsewhere), await isIn(colleague)]).toEqual([
      false,
      false,
      true,
    ])
    expect(await readWayIn(visitor, mailed)).toBeNull()
    expect(await findAccount(ward.trainee.address, password)).toBe(personId)
    expect(await auditOf('change-password')).toEqual([
      { actor: personId, subject: personId, detail: {} },
    ])
  })

  it('lives no longer for being renewed', async () => {
    await admin`update session set ends_at = clock() + interval '1 hour'
      where person_id = ${ward.trainee.personId}`
    await change(old, password)
    const [row] = await admin`select ends_at < clock() + interval '61 minutes' as soon from session
      where person_id = ${ward.trainee.personId}`
    expect(row).toEqual({ soon: true })
  })

  it('is not replaced by whoever does not, ten tries in a quarter of an hour', async () => {
    const wrong = { field: 'oldPassword', code: 'passwordWrong' }
    for (let times = 0; times < 10; times += 1) {
      expect(await change('fel lösenord', password)).toMatchObject({ faults: [wrong] })
    }
    expect(await change(old, password)).toEqual({ ok: false, refusal: 'tooMany' })
    expect(await findAccount(ward.trainee.address, old)).toBe(ward.trainee.personId)
  })

  it('is held to the same rules as the first', async () => {
    const code = 'passwordPersonal'
    expect(await change(old, 'min vän Trast sjunger')).toMatchObject({
      faults: [{ field: 'password', code }],
    })
    expect(await isIn(token)).toBe(true)
  })

  it('is chosen by one of two who say the old one at once, and the other is told', async () => {
    const others = ['sju blåa bilar på rad', 'nio röda äpplen i korg']
    const both = await Promise.all(others.map((each) => change(old, each)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ faults: [{ code: 'passwordWrong' }] })
    const holds = others[both.findIndex(({ ok }) => ok)] ?? ''
    expect(await findAccount(ward.trainee.address, holds)).toBe(ward.trainee.personId)
  })

  it('pressed twice changes once', async () => {
    const key = newId()
    const both = await Promise.all([change(old, password, key), change(old, password, key)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await auditOf('change-password')).toHaveLength(1)
  })
})

describe('one’s own log-ins', () => {
  const sessions = async () => (await readAccount(trainee, token)).sessions
  const end = (which: string, key = newId()) => endSession(trainee, { key, which, token })

  it('are listed, this one first, and nobody else’s', async () => {
    await makeSession(admin, ward.otherTrainee.personId)
    await makeSession(admin, ward.trainee.personId)
    await admin`update session set device = 'Safari, iPhone' where person_id = ${trainee.personId}`
    const listed = await sessions()
    expect(listed.map(({ current, device }) => [current, device])).toEqual([
      [true, 'Safari, iPhone'],
      [false, 'Safari, iPhone'],
    ])
    const account = await readAccount(trainee, token)
    expect(account).toMatchObject({ addresses: [ward.trainee.address], hasPassword: true })
  })

  it('that are over or idle are not', async () => {
    await makeSession(admin, trainee.personId)
    await makeSession(admin, trainee.personId)
    const [, idle, over] = await sessions()
    const of = (handle = '') => admin`encode(sha256(token_hash), 'hex') = ${handle}`
    await admin`update session set seen_at = clock() - interval '61 minutes'
      where ${of(idle?.handle)}`
    await admin`update session set ends_at = clock() where ${of(over?.handle)}`
    expect(await sessions()).toHaveLength(1)
  })

  it('are ended one by one, or all the others', async () => {
    const others = []
    for (let at = 0; at < 3; at += 1) others.push(await makeSession(admin, trainee.personId))
    const [, first] = await sessions()
    expect(await end(first?.handle ?? '')).toMatchObject({ ok: true })
    expect(await sessions()).toHaveLength(3)
    await end('others')
    expect(await sessions()).toMatchObject([{ current: true }])
    for (const other of others) expect(await isIn(other)).toBe(false)
    expect(await auditOf('end-session')).toHaveLength(2)
  })

  it('are not ended by a handle of somebody else’s, nor this one by its own', async () => {
    const colleague = await makeSession(admin, ward.otherTrainee.personId)
    const reader = await readerBehind(colleague)
    const [theirs] = (await readAccount(reader, colleague)).sessions
    const [mine] = await sessions()
    for (const handle of [theirs?.handle, mine?.handle, 'odd']) {
      expect(await end(handle ?? '')).toEqual({ ok: false, refusal: 'notFound' })
    }
    expect([await isIn(colleague), await isIn(token)]).toEqual([true, true])
    expect(await auditOf('end-session')).toEqual([])
  })
})
