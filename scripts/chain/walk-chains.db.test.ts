import type { Sql, TransactionSql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeEvents } from '@/db/factories/chain'
import { makeWard, type Ward } from '@/db/factories/ward'
import { attempt } from '@/db/walls/attempt'
import { walkChains } from './walk-chains.mjs'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let other: Ward
beforeAll(async () => {
  ward = await makeWard(admin)
  other = await makeWard(admin)
  await makeEvents(admin, ward, 2_345)
  await makeEvents(admin, other, 3)
})

type Chain = {
  programme: string
  seq: number
  hash: string
  fault: { seq: number; says: string } | null
}
const walked = (sql: Sql | TransactionSql, published: object[] = []) =>
  walkChains(sql, published) as Promise<Chain[]>

const own = (chains: Chain[]) => chains.find(({ programme }) => programme === ward.programmeId)
const headOf = async () => own(await walked(admin))

/** What is said of the chain after somebody above all walls has changed it; then it is undone. */
async function saidAfter(change: string, published: object[] = []): Promise<string> {
  return attempt(
    admin,
    async (sql) => {
      await sql.unsafe(change.replaceAll('$programme', `'${ward.programmeId}'`))
      const fault = own(await walked(sql, published))?.fault
      return fault ? `${fault.seq}: ${fault.says}` : 'whole'
    },
    'alter table audit_event disable trigger never_altered',
  )
}

const event = (seq: number) => `from audit_event where programme_id = $programme and seq = ${seq}`
const altered = (what: string, seq = 1_500) =>
  `update audit_event set ${what} where programme_id = $programme and seq = ${seq}`

/** Rewrites everything from an event on, so that each link fits the one before, and the head too. */
const rewritten = `do $$ declare each audit_event; before bytea; begin
  for each in select * from audit_event where programme_id = $programme order by seq loop
    if each.seq = 3 then each.detail = '{"to": "nobody"}'; end if;
    before = coalesce(before, each.previous);
    update audit_event set detail = each.detail, previous = before, hash = record.link(before,
      each.programme_id, each.seq, each.at, each.actor_id, each.verb, each.subject_kind,
      each.subject_id, each.detail)
    where programme_id = each.programme_id and seq = each.seq returning hash into before;
  end loop;
  update audit_head set hash = before where programme_id = $programme;
end $$`

describe('a chain that is walked', () => {
  it('is whole as it was written, though it is hashed by somebody else', async () => {
    const chains = await walked(admin)
    const found = [ward, other].map(({ programmeId }) =>
      chains.find(({ programme }) => programme === programmeId),
    )
    expect(found).toMatchObject([
      { seq: 2_345, fault: null },
      { seq: 3, fault: null },
    ])
    const [head] = await admin`select encode(hash, 'hex') as hash from audit_head
      where programme_id = ${ward.programmeId}`
    expect(found[0]?.hash).toBe(head?.hash)
  })

  it.each([
    ['verb', `verb = 'void'`],
    ['actor', `actor_id = null`],
    ['time', `at = at + interval '1 microsecond'`],
    ['kind of subject', `subject_kind = 'plan'`],
    ['subject', `subject_id = gen_random_uuid()`],
    ['detail', `detail = detail || '{"to": "other"}'`],
    ['hash', `hash = sha256('x')`],
  ])('is broken at the first event whose %s was altered', async (_what, what) => {
    const change = `${altered(what)}; ${altered(what, 2_000)}`
    expect(await saidAfter(change)).toBe('1500: it does not say what was hashed')
  })

  it('is broken where an event was taken out, or joined to another', async () => {
    expect(await saidAfter(`delete ${event(700)}`)).toBe(
      '700: it is missing: the next one is event 701',
    )
    expect(await saidAfter(`delete ${event(1)}`)).toBe('1: it is missing: the next one is event 2')
    expect(await saidAfter(altered(`previous = sha256('x')`))).toBe(
      '1500: it does not follow the event before it',
    )
  })

  it('is broken where its last events were cut off, and where its head was altered', async () => {
    const cut = `delete from audit_event where programme_id = $programme and seq > 2340`
    expect(await saidAfter(cut)).toBe(
      '2341: the chain ends at event 2340, though its head is event 2345',
    )
    const head = (what: string) => `update audit_head set ${what} where programme_id = $programme`
    expect(await saidAfter(head(`hash = sha256('x')`))).toBe(
      '2346: the head has another hash than the last event',
    )
    expect(await saidAfter(head('seq = 2346'))).toContain('though its head is event 2346')
    expect(await saidAfter('delete from audit_head where programme_id = $programme')).toBe(
      '2346: the chain has no head',
    )
  })

  it('that was rewritten with all that follows is told by the published head alone', async () => {
    const published = await headOf()
    expect(await saidAfter(rewritten)).toBe('whole')
    expect(await saidAfter(rewritten, [published ?? {}])).toBe(
      `2345: it is another than the one that was published as ${published?.hash}`,
    )
    expect(await saidAfter('select 1', [published ?? {}])).toBe('whole')
  })

  it('that was cut together with its head is told by the published head alone', async () => {
    const published = await headOf()
    const cut = `delete from audit_event where programme_id = $programme and seq > 2000;
      update audit_head set seq = 2000, hash = (select hash ${event(2_000)})
        where programme_id = $programme`
    expect(await saidAfter(cut)).toBe('whole')
    expect(await saidAfter(cut, [published ?? {}])).toBe(
      '2001: the chain ends at event 2000, though event 2345 was published',
    )
  })

  it('of a programme that is gone is told by the published head', async () => {
    const gone = { programme: crypto.randomUUID(), name: 'BT Norr', seq: 9, hash: 'a'.repeat(64) }
    expect((await walked(admin, [gone])).at(-1)).toMatchObject({
      name: 'BT Norr',
      fault: { says: 'the programme is gone, though its event 9 was published' },
    })
  })
})
