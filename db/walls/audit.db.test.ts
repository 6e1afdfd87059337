import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TransactionSql } from 'postgres'
import { app } from '../client'
import { administrator } from '../factories/administrator'
import { actAs, attempt } from './attempt'
import { people, type Who } from './visible'
import { makeWorld, type World } from './world'

const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
  for (const verb of ['request', 'sign', 'void']) await append(world.own.trainee.personId, verb)
})

async function append(personId: string, verb: string): Promise<void> {
  await app().begin(async (sql) => {
    await sql`select set_config('app.person_id', ${personId}, true)`
    await sql`select record.append_audit(${world.home.programmeId}, ${verb}, 'request',
      ${world.own.open}, ${sql.json({ to: verb })})`
  })
}

/** The links of the chain that do not hold: recomputed, joined to the one before and to the head. */
async function broken(sql: TransactionSql): Promise<string> {
  const rows = await sql<{ seq: string }[]>`
    with chain as (
      select *, lag(hash, 1, sha256(convert_to(programme_id::text, 'UTF8')))
        over (partition by programme_id order by seq) as before,
        row_number() over (partition by programme_id order by seq) as place
      from audit_event)
    select chain.seq from chain join audit_head on audit_head.programme_id = chain.programme_id
    where previous <> before or place <> chain.seq
      or chain.hash <> record.link(previous, chain.programme_id, chain.seq, at, actor_id, verb,
        subject_kind, subject_id, detail)
      or (chain.seq = audit_head.seq and chain.hash <> audit_head.hash)
    union all
    select audit_head.seq from audit_head
    where seq <> (select count(*) from audit_event
      where audit_event.programme_id = audit_head.programme_id)
    order by 1`
  return rows.map((row) => row.seq).join(' ') || 'whole'
}

const after = (change: string) =>
  attempt(
    admin,
    async (sql) => {
      await sql.unsafe(change.replaceAll('$programme', `'${world.home.programmeId}'`))
      return broken(sql)
    },
    'alter table audit_event disable trigger never_altered',
  )

describe('the chain of a programme', () => {
  it('is whole as it was written', async () => {
    expect(await after('select 1')).toBe('whole')
  })

  it.each([
    ['the verb', `update audit_event set verb = 'x' where seq = 3 and programme_id = $programme`],
    [
      'the actor',
      `update audit_event set actor_id = null where seq = 3 and programme_id = $programme`,
    ],
    [
      'the time',
      `update audit_event set at = at + interval '1 microsecond' where seq = 3 and programme_id = $programme`,
    ],
    [
      'a detail',
      `update audit_event set detail = '{}' where seq = 3 and programme_id = $programme`,
    ],
    [
      'words between columns',
      `update audit_event set verb = verb || '|' || subject_kind,
      subject_kind = '' where seq = 3 and programme_id = $programme`,
    ],
  ])('breaks where somebody above all walls altered %s', async (_what, change) => {
    expect(await after(change)).toBe('3')
  })

  it('breaks where an event is taken out or the last is cut off', async () => {
    const take = (seq: number) =>
      after(`delete from audit_event where seq = ${seq} and programme_id = $programme`)
    expect(await take(2)).not.toBe('whole')
    expect(await take(5)).not.toBe('whole')
  })

  it('has no gap and no double when many write at once', async () => {
    const before = await seqs()
    const people = [world.own.trainee, world.own.assessor, world.home.director]
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => append(people[at % 3]?.personId ?? '', 'many')),
    )
    const all = await seqs()
    expect(all).toEqual(Array.from({ length: before.length + 30 }, (_, at) => at + 1))
    expect(await after('select 1')).toBe('whole')
  })

  it('keeps its number when an act is undone', async () => {
    const before = await seqs()
    await attempt(admin, async (sql) => {
      await sql`select set_config('app.person_id', ${world.own.trainee.personId}, true)`
      await sql`select record.append_audit(${world.home.programmeId}, 'undone', 'request',
        ${world.own.open}, '{}')`
    })
    expect(await seqs()).toEqual(before)
  })

  it('names whoever acted and when, whatever they say of themselves', async () => {
    const [event] = await admin`select actor_id, at <= clock() as past from audit_event
      where programme_id = ${world.home.programmeId} and verb = 'sign'`
    expect(event).toEqual({ actor_id: world.own.trainee.personId, past: true })
  })

  it('is not written in a programme of others, nor by nobody', async () => {
    await expect(append(world.other.trainee.personId, 'sign')).rejects.toMatchObject({
      code: '42501',
    })
    await expect(append('', 'sign')).rejects.toMatchObject({ code: '42501' })
  })
})

describe('where a chain ends', () => {
  it('is told to those who lead or administer the programme, and to nobody else', async () => {
    const told = (who: Who) =>
      attempt(admin, async (sql) => {
        await actAs(sql, people[who](world))
        const heads = await sql`select programme_id from access.audit_heads()`
        return heads.map(({ programme_id: id }) => id).join(' ') || 'nothing'
      })
    const [home, away] = [world.home.programmeId, world.away.programmeId]
    for (const who of ['direc', 'admin'] as const) expect(await told(who)).toBe(home)
    for (const who of ['di-x', 'ad-x'] as const) expect(await told(who)).toBe(away)
    for (const who of ['train', 'asses', 'super', 'su-e', 'none', 'nobody'] as const) {
      expect(await told(who)).toBe('nothing')
    }
  })
})

async function seqs(): Promise<number[]> {
  const rows = await admin<{ seq: string }[]>`select seq from audit_event
    where programme_id = ${world.home.programmeId} order by audit_event.seq`
  return rows.map((row) => Number(row.seq))
}
