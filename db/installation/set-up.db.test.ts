import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { newId } from '../new-id'
import { setUp, type Wanted } from './set-up'

const admin = administrator()
afterAll(() => admin.end())

let wanted: Wanted
beforeEach(() => {
  const mark = newId()
  const email = `asa+${mark}@region.test`.replace('+', '.')
  wanted = {
    region: `Region ${mark}`,
    programme: 'BT Norr',
    kind: 'BT',
    administrator: { name: 'Åsa Öberg', email },
  }
})

const auditOf = async () => {
  const rows = await admin<{ verb: string; actor: string }[]>`
    select verb, person.name as actor from audit_event
    join programme on programme.id = programme_id join region on region.id = region_id
    join person on person.id = actor_id where region.name = ${wanted.region} order by seq`
  return rows.map(({ verb, actor }) => `${actor}: ${verb}`)
}

const linkOf = async (token: string) => {
  const [row] = await admin<{ open: boolean; hours: number; address: string }[]>`
    select revoked_at is null as open, address,
      extract(epoch from expires_at - account_link.made_at)::int / 3600 as hours
    from account_link_key join account_link on account_link.id = link_id
    join email on email.id = email_id
    where token_hash = ${createHash('sha256').update(token).digest()}`
  return row
}

const tokenIn = ({ link }: Awaited<ReturnType<typeof setUp>>) =>
  link.state === 'made' ? link.token : ''

describe('setting up an installation', () => {
  it('makes region, programme, administrator and a link that is good for a day', async () => {
    const done = await setUp(admin, wanted)
    expect(done.made).toEqual({ region: true, programme: true, person: true, role: true })
    const { email: address } = wanted.administrator
    expect(await linkOf(tokenIn(done))).toEqual({ open: true, hours: 24, address })
    expect(await auditOf()).toEqual(['Åsa Öberg: setUp', 'Åsa Öberg: invite'])
  })

  it('again changes nothing, and says that the link is still open', async () => {
    await setUp(admin, wanted)
    const again = await setUp(admin, wanted)
    expect(again.made).toEqual({ region: false, programme: false, person: false, role: false })
    expect(again.link.state).toBe('open')
    expect(await auditOf()).toHaveLength(2)
  })

  it('gives another link when it is asked to, and the one before opens nothing', async () => {
    const first = tokenIn(await setUp(admin, wanted))
    const second = tokenIn(await setUp(admin, { ...wanted, newLink: true }))
    expect(second).toHaveLength(43)
    expect((await linkOf(first))?.open).toBe(false)
    expect((await linkOf(second))?.open).toBe(true)
  })

  it('keeps no token, only its hash', async () => {
    const token = tokenIn(await setUp(admin, wanted))
    const [found] = await admin`select from account_link_key
      where position(${token}::bytea in token_hash) > 0`
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(found).toBeUndefined()
  })

  it('adds a further programme for somebody who is there already', async () => {
    await setUp(admin, wanted)
    const { made, link } = await setUp(admin, { ...wanted, programme: 'AT Söder', kind: 'AT' })
    expect(made).toEqual({ region: false, programme: true, person: false, role: true })
    expect(link.state).toBe('open')
  })

  it('makes no link for somebody who has a password', async () => {
    await setUp(admin, wanted)
    await admin`insert into credential (person_id, password_hash)
      select person_id, 'hashed' from email where address = ${wanted.administrator.email}`
    expect((await setUp(admin, wanted)).link.state).toBe('notNeeded')
  })

  it('refuses a programme that is there as another kind, and leaves everything as it was', async () => {
    await setUp(admin, wanted)
    await expect(setUp(admin, { ...wanted, kind: 'AT' })).rejects.toThrow('is BT')
    expect(await auditOf()).toHaveLength(2)
  })

  it('refuses somebody whose account is switched off', async () => {
    await setUp(admin, wanted)
    const other = { name: 'Ida Berg', email: 'ida@region.test' }
    await setUp(admin, { ...wanted, administrator: other })
    await admin`update person set deactivated_at = clock() where id in (
      select person_id from email where address = ${wanted.administrator.email})`
    await expect(setUp(admin, wanted)).rejects.toThrow('switched off')
  })

  it('twice at once makes one of each', async () => {
    const both = await Promise.all([setUp(admin, wanted), setUp(admin, wanted)])
    expect(both.map(({ link }) => link.state).sort()).toEqual(['made', 'open'])
    expect(both.filter(({ made }) => made.programme)).toHaveLength(1)
  })
})
