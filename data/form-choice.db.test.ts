import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asAdministratorOf, asAssessorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { whenWaitedFor } from '@/db/factories/when-waited-for'
import { newId } from '@/db/new-id'
import { chooseForms } from './choose-forms'
import { readFormChoice } from './read-form-choice'
import { readTraineesToAssess } from './read-trainees-to-assess'
import { startAssessment } from './start-assessment'

const admin = administrator()
afterAll(() => admin.end())

describe('which forms a programme uses', () => {
  let ward: Ward
  beforeAll(async () => {
    ward = await makeWard(admin)
  })

  const anna = () => asAdministratorOf(admin, ward.administrator.personId)
  const choice = async () => (await readFormChoice(await anna()))[0]
  const named = async (names: string[]) => {
    const { offered = [] } = (await choice()) ?? {}
    return offered.filter(({ name }) => names.includes(name.sv)).map((each) => each.instrumentId)
  }
  const choose = async (names: string[], seen?: string[]) =>
    chooseForms(await anna(), {
      key: newId(),
      programmeId: ward.programmeId,
      seen: seen ?? (await choice())?.used ?? [],
      instrumentIds: await named(names),
    })
  const offeredToAssess = async () => {
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const { trainees } = await readTraineesToAssess(assessor, 'Tove')
    return trainees[0]?.forms.map(({ name }) => name.sv)
  }

  it('is the first one shipped until something is chosen', async () => {
    expect((await choice())?.used).toEqual(await named(['Mini-CEX (BT)']))
    expect(await offeredToAssess()).toEqual(['Mini-CEX (BT)'])
  })

  it('is what its administrator chooses, and that is audited', async () => {
    expect(await choose(['Mini-CEX (BT)', 'DOPS (BT)'])).toMatchObject({ ok: true })
    expect(await offeredToAssess()).toEqual(['Mini-CEX (BT)', 'DOPS (BT)'])
    const [event] = await admin`select verb, detail from audit_event
      where programme_id = ${ward.programmeId} order by seq desc limit 1`
    expect(event).toEqual({ verb: 'chooseForms', detail: { forms: 2 } })
  })

  it('is taken out of use and into use again, with the days kept', async () => {
    await choose(['DOPS (BT)'])
    expect(await offeredToAssess()).toEqual(['DOPS (BT)'])
    await choose(['Mini-CEX (BT)', 'DOPS (BT)'])
    const [kept] = await admin`select count(*)::int as rows, count(used_to)::int as ended
      from programme_instrument where programme_id = ${ward.programmeId}`
    expect(kept).toEqual({ rows: 3, ended: 1 })
  })

  it('is never nothing', async () => {
    expect(await choose([])).toMatchObject({ refusal: 'noForm' })
  })

  it('is not overwritten by somebody who saw another choice', async () => {
    expect(await choose(['CBD (BT)'], [newId()])).toMatchObject({ refusal: 'otherVersion' })
    expect(await offeredToAssess()).toEqual(['Mini-CEX (BT)', 'DOPS (BT)'])
  })

  it('is that of one of two who choose at once, and the other is told', async () => {
    const before = await named(['Mini-CEX (BT)', 'DOPS (BT)'])
    const both = await admin.begin(async (sql) => {
      await sql`select from audit_head where programme_id = ${ward.programmeId} for update`
      const first = choose(['CBD (BT)', 'Mini-CEX (BT)', 'DOPS (BT)'], before)
      await whenWaitedFor(sql)
      const second = choose(['DOPS (BT)'], before)
      await whenWaitedFor(sql, 2)
      return { first, second }
    })
    expect(await both.first).toMatchObject({ ok: true })
    expect(await both.second).toMatchObject({ refusal: 'otherVersion' })
    expect(await choose(['Mini-CEX (BT)', 'DOPS (BT)'])).toMatchObject({ ok: true })
  })

  it('binds the assessor who starts unasked', async () => {
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const { trainingId } = ward.trainee
    const start = (instrumentKey: string) =>
      startAssessment(assessor, { key: newId(), trainingId, instrumentKey })
    expect(await start('cbd-bt')).toMatchObject({ refusal: 'notFound' })
    expect(await start('dops-bt')).toMatchObject({ ok: true })
  })
})
