import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { write } from '@/data/access/transaction'
import { tokenHash } from '@/data/access/viewer'
import { inviteByMail } from '@/data/record/invite-by-mail'
import { administrator } from '@/db/factories/administrator'
import { makeMember } from '@/db/factories/people'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { pathIn, postOffice } from './test-letters'
import { addressOf } from './test-mail'

const admin = administrator()
let ward: Ward
let office: Awaited<ReturnType<typeof postOffice>>
beforeAll(async () => {
  ward = await makeWard(admin)
  office = await postOffice(admin)
})
afterAll(async () => {
  await office.close()
  await admin.end()
})

describe('a way in', () => {
  async function invited() {
    const { personId, address } = await makeMember(admin, ward.programmeId, 'director')
    const inviting = await asAdministratorOf(admin, ward.administrator.personId)
    const [email] = await admin<{ id: string }[]>`select id from email
      where person_id = ${personId}`
    const of = { programmeId: ward.programmeId, personId, emailId: String(email?.id) }
    await write(inviting, (sql) => inviteByMail(sql, inviting, of))
    const [link] = await admin<{ id: string }[]>`select id from account_link
      where person_id = ${personId}`
    return { address, linkId: String(link?.id) }
  }

  it('goes to the mailbox that is invited, by a token that is stored as a hash alone', async () => {
    const { address, linkId } = await invited()
    const [letter] = await office.lettersOf('invited', linkId)
    expect(addressOf(letter as ParsedMail)).toBe(address)
    expect(letter?.subject).toBe('Anna Ask bjuder in dig till Handslag')
    const [, token = ''] = /^\/way-in\/([\w-]{43})$/.exec(pathIn(letter)) ?? []
    const keys = await admin`select token_hash from account_link_key where link_id = ${linkId}`
    expect(keys).toEqual([{ token_hash: tokenHash(token) }])
  })

  it('that was taken back is mailed to nobody', async () => {
    const { linkId } = await invited()
    await admin`update account_link set revoked_at = clock() where id = ${linkId}`
    expect(await office.lettersOf('invited', linkId)).toEqual([])
  })

  it('for a forgotten password goes to the mailbox that asked', async () => {
    const linkId = newId()
    const { personId } = ward.trainee
    await admin`update email set verified = true where person_id = ${personId}`
    await admin`insert into credential (person_id, password_hash) values (${personId}, 'hashed')`
    await admin`insert into account_link (id, person_id, email_id, purpose, made_at, expires_at)
      select ${linkId}, person_id, id, 'password', clock(), clock() + interval '1 hour'
      from email where person_id = ${personId}`
    await admin`insert into outbox (id, kind, subject_id, made_at)
      values (${newId()}, 'passwordForgotten', ${linkId}, clock())`
    const [letter] = await office.lettersOf('passwordForgotten', linkId)
    expect(addressOf(letter as ParsedMail)).toBe(ward.trainee.address)
    expect(pathIn(letter)).toMatch(/^\/way-in\//)
  })
})
