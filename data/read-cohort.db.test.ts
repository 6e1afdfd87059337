import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { makeMember } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { readCohort } from './read-cohort'

const admin = administrator()
afterAll(() => admin.end())

describe('the cohort of a director', () => {
  let small: SmallCohort
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
  })

  const director = () => asDirectorOf(admin, small.director.personId)
  const named = async (name: string) => {
    const { trainees } = await readCohort(await director(), null)
    return trainees.find((each) => each.name === name)
  }

  it('holds those who are in training now, in Swedish order', async () => {
    const { trainees, today, goals, form } = await readCohort(await director(), null)
    expect(trainees.map((each) => each.name)).toEqual(['Anna Berg', 'Åsa Åberg', 'Örjan Öst'])
    expect({ today, goals, form: form?.key }).toEqual({
      today: '2026-11-23',
      goals: 18,
      form: 'mini-cex-bt',
    })
  })

  it('sees who is below the plan of a placement that soon ends', async () => {
    const asa = await named('Åsa Åberg')
    expect(asa).toMatchObject({
      reasons: ['belowPlan'],
      inPhase: false,
      workplaceName: 'Akuten',
      planned: 2,
      done: 1,
      goals: 2,
      n: 1,
      lastObservedOn: '2026-11-10',
      planUnwrittenSince: '2026-11-20',
      requestWaitingSince: null,
    })
    expect(asa?.belowPlan.map((each) => each.workplace)).toEqual(['Akuten'])
  })

  it('gives the latest rated level of each area, past what was not observed', async () => {
    expect((await named('Åsa Åberg'))?.levels).toEqual({
      history: 3,
      status: 4,
      conduct: 3,
      organisation: 2,
    })
    expect((await named('Anna Berg'))?.levels.history).toBe(2)
  })

  it('counts nothing of a voided form', async () => {
    expect(await named('Anna Berg')).toMatchObject({
      n: 2,
      done: 1,
      lastObservedOn: '2026-11-01',
      reasons: [],
      inPhase: true,
    })
  })

  it('tells since when nothing has happened and a request has waited', async () => {
    expect(await named('Örjan Öst')).toMatchObject({
      reasons: ['noAssessment', 'requestWaiting'],
      lastObservedOn: null,
      requestWaitingSince: '2026-11-11',
      placement: null,
      levels: {},
    })
  })

  it('gives the days from request to signature of each form that counts', async () => {
    const { daysToSign } = await readCohort(await director(), null)
    expect(daysToSign.toSorted((one, other) => one - other)).toEqual([2, 4, 6])
  })

  it('knows no trainee of a programme that the director does not lead', async () => {
    const ward = await makeWard(admin)
    const { trainees, programmes } = await readCohort(await director(), ward.programmeId)
    expect(trainees).toEqual([])
    expect(programmes.map((each) => each.id)).toEqual([small.programmeId])
  })

  it('can be narrowed to one of several programmes', async () => {
    const ward = await makeWard(admin)
    const leader = await makeMember(admin, ward.programmeId, 'director')
    await admin`insert into membership (id, person_id, programme_id, role, starts_on)
      values (${newId()}, ${leader.personId}, ${small.programmeId}, 'director', '2026-01-01')`
    const both = await asDirectorOf(admin, leader.personId)
    expect((await readCohort(both, null)).trainees).toHaveLength(5)
    const { trainees } = await readCohort(both, ward.programmeId)
    expect(trainees.map((each) => each.name)).toEqual(['Tove Trast', 'Ture Tall'])
  })
  it('is kept to own programmes by the code alone', async () => {
    const ward = await makeWard(admin)
    await withoutRowSecurity(admin)
    expect((await readCohort(await director(), null)).trainees).toHaveLength(3)
    expect((await readCohort(await director(), ward.programmeId)).trainees).toEqual([])
  })
})
