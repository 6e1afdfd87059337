import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { allOf } from '@/db/factories/all-of'
import { makeEvents } from '@/db/factories/chain'
import { askedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asAdministratorOf, asDirectorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { readAuditFilter } from '@/domain/audit-filter'
import { auditLine } from '@/domain/audit-line'
import type { Administrator, Director } from './access/viewer'
import { checkChain } from './check-chain'
import { exportAudit } from './export-audit'
import { readAudit } from './read-audit'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let away: Ward
let signed: { requestId: string; assessmentId: string }
let anna: Administrator
let dag: Director
beforeAll(async () => {
  ward = await makeWard(admin)
  away = await makeWard(admin)
  signed = await signedIn(admin, ward, wholeAnswers)
  await makeEvents(admin, away, 3)
  await askedIn(admin, ward, wholeAnswers)
  anna = await asAdministratorOf(admin, ward.administrator.personId)
  dag = await asDirectorOf(admin, ward.director.personId)
})

const listed = async (params: Record<string, string>, viewer: Administrator | Director = anna) =>
  (await readAudit(viewer, readAuditFilter(params))).events.map(
    ({ actor, verb }) => `${actor} ${verb}`,
  )
const everything = ['Tove Trast request', 'Bo Berg sign', 'Tove Trast request']

describe('the list of what happened', () => {
  it('is of the own programmes, the newest first, for administrators and directors alike', async () => {
    expect(await listed({})).toEqual(everything)
    expect(await listed({}, dag)).toEqual(everything)
    expect(await listed({ programme: away.programmeId })).toEqual([])
    const { total, programmes, events } = await readAudit(anna, readAuditFilter({}))
    expect([total, programmes.map(({ id }) => id)]).toEqual([3, [ward.programmeId]])
    expect(events[1]).toMatchObject({
      seq: 2,
      subjectKind: 'assessment',
      subjectId: signed.assessmentId,
      detail: {},
    })
  })

  it.each([
    ['by whoever acted', { who: 'bo B' }, ['Bo Berg sign']],
    ['by the kind of act', { verb: 'request' }, ['Tove Trast request', 'Tove Trast request']],
    ['by nothing that happened', { verb: 'void' }, []],
    ['by a name that nobody has', { who: '%' }, []],
  ])('is narrowed %s', async (_title, params, found) => {
    expect(await listed(params)).toEqual(found)
  })

  it('is narrowed by what it concerns, and by the days of Stockholm', async () => {
    expect(await listed({ subject: signed.assessmentId })).toEqual(['Bo Berg sign'])
    const [{ day, before, after } = {}] = await admin`
      select today()::text as day, (today() - 1)::text as before, (today() + 1)::text as after`
    expect(await listed({ from: day, to: day })).toEqual(everything)
    expect(await listed({ to: before })).toEqual([])
    expect(await listed({ from: after })).toEqual([])
  })

  it('comes 50 a page, and a page too far is the last', async () => {
    const many = await makeWard(admin)
    await makeEvents(admin, many, 51)
    const reader = await asAdministratorOf(admin, many.administrator.personId)
    const last = await readAudit(reader, readAuditFilter({ page: '9' }))
    expect(last).toMatchObject({ total: 51, page: 2, pages: 2 })
    expect(last.events.map(({ seq }) => seq)).toEqual([1])
  })

  it('says nothing of what an assessment says', async () => {
    const text = JSON.stringify(await readAudit(anna, readAuditFilter({})))
    const written = [wholeAnswers.context, ...Object.values(wholeAnswers.texts)].filter(Boolean)
    expect(written.length).toBeGreaterThan(0)
    for (const words of written) expect(text).not.toContain(words)
  })
})

/** JSON as the file's reader writes it: ", " between parts and ": " after a key. */
function dumps(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(dumps).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pairs = Object.entries(value).map(([key, each]) => `${dumps(key)}: ${dumps(each)}`)
  return `{${pairs.join(', ')}}`
}

describe('the chain as a file', () => {
  it('can be recomputed by somebody who has nothing but the file', async () => {
    const parts = await allOf(exportAudit(await asDirectorOf(admin, away.director.personId), null))
    const lines = parts.flat().map(auditLine).join('').trimEnd().split('\n')
    let before = createHash('sha256').update(away.programmeId).digest('hex')
    for (const [at, line] of lines.entries()) {
      const { previous, hash, ...words } = JSON.parse(line)
      expect([words.seq, previous]).toEqual([at + 1, before])
      const text = dumps(Object.values(words))
      before = createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex')
      expect(before).toBe(hash)
    }
    expect(lines).toHaveLength(3)
  })

  it('is of own programmes alone, and comes a part at a time', async () => {
    expect((await allOf(exportAudit(anna, away.programmeId))).flat()).toEqual([])
    const many = await makeWard(admin)
    await makeEvents(admin, many, 1_100)
    const reader = await asAdministratorOf(admin, many.administrator.personId)
    const parts = await allOf(exportAudit(reader, many.programmeId))
    expect(parts.map((part) => part.length)).toEqual([500, 500, 100])
  })
})

describe('the check of a chain', () => {
  it('says how long it is and where it ends', async () => {
    const [head] = await admin`select encode(hash, 'hex') as hash from audit_head
      where programme_id = ${ward.programmeId}`
    expect(await checkChain(anna, null)).toEqual([
      {
        programmeId: ward.programmeId,
        programme: expect.any(String),
        events: 3,
        head: head?.hash,
        broken: null,
      },
    ])
    expect(await checkChain(anna, away.programmeId)).toEqual([])
  })

  it.each([
    ['altered', `update audit_event set verb = 'void' where seq = 2`, 2],
    ['taken out', 'delete from audit_event where seq = 2', 3],
    ['cut off', 'delete from audit_event where seq > 1', 2],
    ['all taken out', 'delete from audit_event where seq > 0', 1],
  ])('names the first event that does not hold, when it is %s', async (_how, change, broken) => {
    const spoilt = await makeWard(admin)
    await makeEvents(admin, spoilt, 3)
    await admin`alter table audit_event disable trigger never_altered`
    await admin.unsafe(`${change} and programme_id = '${spoilt.programmeId}'`)
    await admin`alter table audit_event enable trigger never_altered`
    const reader = await asDirectorOf(admin, spoilt.director.personId)
    expect(await checkChain(reader, null)).toMatchObject([{ broken }])
  })
})

it('the audit is kept to own programmes by the code alone', async () => {
  await withoutRowSecurity(admin)
  expect(await listed({})).toEqual(everything)
  expect(await listed({ programme: away.programmeId })).toEqual([])
  expect((await allOf(exportAudit(anna, away.programmeId))).flat()).toEqual([])
  expect(await checkChain(anna, away.programmeId)).toEqual([])
})
