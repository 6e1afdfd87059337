import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeMember } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asAdministratorOf, asDirectorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { defaultSettings, readSettings } from '@/domain/programme-settings'
import { type TypedSettings, typedFrom } from '@/domain/setting-fields'
import type { Administrator } from './access/viewer'
import { changeSettings } from './change-settings'
import { readProgrammeSettings } from './read-programme-settings'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let anna: Administrator
beforeEach(async () => {
  ward = await makeWard(admin)
  anna = await asAdministratorOf(admin, ward.administrator.personId)
})

const read = async (viewer: Administrator = anna) => {
  const [found] = await readProgrammeSettings(viewer, ward.programmeId)
  if (!found) throw new Error('a programme that nobody reads')
  return found
}

async function change(
  typed: TypedSettings,
  { by = anna, version = undefined as number | undefined, key = newId() } = {},
) {
  const { name, settings, version: newest } = await read()
  const whole = { ...typedFrom(name, settings), ...typed }
  const { programmeId } = ward
  return changeSettings(by, { key, programmeId, version: version ?? newest, typed: whole })
}

const accepted = async (result: ReturnType<typeof change>) => {
  const done = await result
  if (!done.ok) throw new Error(`${done.refusal} ${JSON.stringify(done.faults)}`)
  return done.value
}

const stored = async () => {
  const [row] = await admin<{ name: string; settings: unknown }[]>`
    select name, settings from programme where id = ${ward.programmeId}`
  return { name: row?.name, settings: readSettings(row?.settings) }
}

describe('a change of a programme’s settings', () => {
  it('holds at once, dated, with who made it and what held before', async () => {
    const before = await read()
    expect(before).toMatchObject({ version: 0, changes: [], settings: defaultSettings })
    await accepted(change({ plannedPerPlacement: ['4'], 'attention.weeksLeft': ['7'] }))
    await accepted(change({ plannedPerPlacement: [''], name: ['BT Norr'] }))
    const { version, changes, name, settings, now } = await read()
    expect({ version, name, settings }).toEqual({ version: 2, ...(await stored()) })
    expect(changes).toMatchObject([
      {
        number: 2,
        by: 'Anna Ask',
        was: { name: before.name, settings: { plannedPerPlacement: 4 } },
        became: { name: 'BT Norr', settings: { plannedPerPlacement: 2 } },
      },
      {
        number: 1,
        was: { settings: defaultSettings },
        became: { settings: { plannedPerPlacement: 4 } },
      },
    ])
    expect(changes[1]?.became.settings.attention.weeksLeft).toBe(7)
    expect(now.getTime() - (changes[0]?.at.getTime() ?? 0)).toBeLessThan(60_000)
  })

  it('leaves the names of what was changed in the audit, and nothing more', async () => {
    await accepted(change({ name: ['BT Norr'], 'sufficiency.forms': ['12'], expiryDays: ['20'] }))
    const [event] = await admin`select verb, actor_id, subject_kind, subject_id, detail
      from audit_event where programme_id = ${ward.programmeId}`
    expect(event).toEqual({
      verb: 'changeSettings',
      actor_id: ward.administrator.personId,
      subject_kind: 'programme',
      subject_id: ward.programmeId,
      detail: { settings: 'name forms expiryDays' },
    })
  })

  it('keeps what is stored beside the settings that this page knows', async () => {
    await admin`update programme set settings = '{"later": {"days": 3}, "expiryDays": "odd"}'
      where id = ${ward.programmeId}`
    await accepted(change({ plannedPerPlacement: ['4'] }))
    const [row] = await admin`select settings from programme where id = ${ward.programmeId}`
    expect(row?.settings).toEqual({
      ...defaultSettings,
      plannedPerPlacement: 4,
      later: { days: 3 },
    })
  })

  it('that is faulty, or none, leaves nothing', async () => {
    expect(await change({ expiryDays: ['61'] })).toEqual({
      ok: false,
      refusal: 'faulty',
      faults: [{ field: 'expiryDays', code: 'wholeNumber' }],
    })
    expect(await change({})).toMatchObject({ refusal: 'unchanged' })
    expect(await stored()).toMatchObject({ settings: defaultSettings })
    expect((await read()).changes).toEqual([])
  })

  it('gives no name that another programme of the region has, seen or not', async () => {
    await admin`insert into programme (id, region_id, name, kind)
      values (${newId()}, ${ward.regionId}, 'BT Syd', 'BT')`
    expect(await change({ name: ['BT Syd'], expiryDays: ['20'] })).toMatchObject({
      refusal: 'faulty',
      faults: [{ field: 'name', code: 'programmeNameTaken' }],
    })
    expect((await read()).changes).toEqual([])
  })

  it('pressed twice is one, and no other one under that key', async () => {
    const key = newId()
    const asked = { key, version: 0 }
    const first = await accepted(change({ expiryDays: ['20'] }, asked))
    expect(await accepted(change({ expiryDays: ['20'] }, asked))).toEqual(first)
    expect(await change({ expiryDays: ['21'] }, asked)).toMatchObject({ refusal: 'keyUsed' })
    expect((await read()).changes).toHaveLength(1)
  })
})

describe('two administrators at once', () => {
  it('are told, whoever saves second, and nothing is overwritten', async () => {
    const other = await makeMember(admin, ward.programmeId, 'administrator', { name: 'Åsa Ek' })
    const asa = await asAdministratorOf(admin, other.personId)
    await accepted(change({ expiryDays: ['20'] }, { version: 0 }))
    expect(await change({ expiryDays: ['30'] }, { by: asa, version: 0 })).toMatchObject({
      refusal: 'changedMeanwhile',
    })
    expect((await stored()).settings.expiryDays).toBe(20)
    await accepted(change({ expiryDays: ['30'] }, { by: asa, version: 1 }))
    expect((await read()).changes.map(({ by }) => by)).toEqual(['Åsa Ek', 'Anna Ask'])
  })

  it('have one winner, however many press in the same moment', async () => {
    const results = await Promise.all(
      ['20', '21', '22', '23', '24', '25'].map((days) =>
        change({ expiryDays: [days] }, { version: 0 }),
      ),
    )
    const refusals = results.map((result) => (result.ok ? 'won' : result.refusal))
    expect(refusals.toSorted()).toEqual([...Array(5).fill('changedMeanwhile'), 'won'])
  })
})

describe('who reads the settings', () => {
  it('is the director too, with the history, and nobody of another programme', async () => {
    await accepted(change({ expiryDays: ['20'] }))
    const director = await asDirectorOf(admin, ward.director.personId)
    expect(await readProgrammeSettings(director, null)).toMatchObject([
      { id: ward.programmeId, version: 1, changes: [{ by: 'Anna Ask' }] },
    ])
    const away = await makeWard(admin)
    const stranger = await asAdministratorOf(admin, away.administrator.personId)
    expect(await readProgrammeSettings(stranger, ward.programmeId)).toEqual([])
    expect(await change({ expiryDays: ['9'] }, { by: stranger })).toMatchObject({
      refusal: 'notFound',
    })
  })
})

it('settings are kept to own programmes by the code alone', async () => {
  const away = await makeWard(admin)
  const stranger = await asAdministratorOf(admin, away.administrator.personId)
  await withoutRowSecurity(admin)
  expect(await readProgrammeSettings(stranger, ward.programmeId)).toEqual([])
  expect(await change({ expiryDays: ['9'] }, { by: stranger })).toMatchObject({
    refusal: 'notFound',
  })
})
