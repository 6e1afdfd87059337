import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { makeUncounted } from '@/db/factories/uncounted'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { endingUndone, traineesWith, uncoveredGoals } from '@/domain/coverage'
import { readCoverage } from './read-coverage'

const admin = administrator()
afterAll(() => admin.end())

describe('what is covered in a cohort', () => {
  let small: SmallCohort
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
  })

  const director = () => asDirectorOf(admin, small.director.personId)
  const covered = async () => readCoverage(await director(), null)
  const named = async (name: string) =>
    (await covered()).trainees.find((each) => each.name === name)

  it('is of those in training now, in Swedish order', async () => {
    const { trainees, goals, today } = await covered()
    expect(trainees.map((each) => each.name)).toEqual(['Anna Berg', 'Åsa Åberg', 'Örjan Öst'])
    expect(goals.map((each) => each.code).slice(8)).toEqual([
      ...['BT9', 'BT10', 'BT11', 'BT12', 'BT13', 'BT14', 'BT15', 'BT16', 'BT17', 'BT18'],
    ])
    expect(today).toBe('2026-11-23')
  })

  it('knows which goals a form in use prints', async () => {
    const { printed } = await covered()
    expect(printed.toSorted()).toEqual(
      ['BT1', 'BT2', 'BT8', 'BT9', 'BT10', 'BT11', 'BT13', 'BT14'].toSorted(),
    )
  })

  it('has what is planned and done on each placement, a voided form left out', async () => {
    const placements = (await named('Anna Berg'))?.placements
    expect(placements?.map(({ workplace, planned, done }) => [workplace, planned, done])).toEqual([
      ['Akuten', 1, 1],
      ['Björken', 2, 1],
    ])
    expect((await named('Örjan Öst'))?.placements).toEqual([])
  })

  it('warns of Åsa’s placement, which ends in 17 days with one of two', async () => {
    const { trainees, today } = await covered()
    const warned = endingUndone(trainees, today)
    expect(warned.map(({ trainee, placement }) => [trainee.name, placement.to])).toEqual([
      ['Åsa Åberg', '2026-12-10'],
    ])
  })

  it('counts forms towards the official goal, whatever is printed', async () => {
    expect(await named('Anna Berg')).toMatchObject({ assessments: 2, goals: { BT1: 2, BT8: 2 } })
    expect((await named('Åsa Åberg'))?.goals).toEqual({ BT1: 1, BT8: 1 })
    const orjan = await named('Örjan Öst')
    expect(orjan && uncoveredGoals(orjan, ['BT1', 'BT5'])).toEqual(['BT1', 'BT5'])
    const { trainees } = await covered()
    expect(['BT1', 'BT8', 'BT5'].map((code) => traineesWith(trainees, code))).toEqual([2, 2, 0])
  })

  it('counts ratings with a level, and apart what was not observed', async () => {
    const [first, ...others] = (await covered()).instruments
    expect(others).toEqual([])
    const { anna, asa, orjan } = small
    expect(first?.trainees[anna.trainingId]).toMatchObject({
      history: { rated: 1, notObserved: 1 },
      status: { rated: 2, notObserved: 0 },
      counselling: { rated: 0, notObserved: 2 },
    })
    expect(first?.trainees[asa.trainingId]?.history).toEqual({ rated: 1, notObserved: 0 })
    expect(first?.trainees[orjan.trainingId]).toBeUndefined()
  })

  it('counts goals and areas of the placement that goes on, when that is asked for', async () => {
    // Of Anna's two forms one is of Akuten, which is over; in the other, history was not observed.
    const { anna, asa, orjan } = small
    const { trainees, instruments } = await readCoverage(await director(), null, 'placement')
    const [annas, asas, orjans] = trainees
    expect(annas).toMatchObject({ assessments: 1, goals: { BT1: 1, BT8: 1 } })
    expect(annas?.within).toBe(annas?.placements[1]?.id)
    expect(annas?.placements.map(({ done }) => done)).toEqual([1, 1])
    expect(asas).toMatchObject({ assessments: 1, goals: { BT1: 1, BT8: 1 } })
    expect(orjans).toMatchObject({ assessments: 0, goals: {}, within: null })
    const [first] = instruments
    expect(first?.trainees[anna.trainingId]?.history).toEqual({ rated: 0, notObserved: 1 })
    expect(first?.trainees[asa.trainingId]?.history).toEqual({ rated: 1, notObserved: 0 })
    expect(first?.trainees[orjan.trainingId]).toBeUndefined()
    expect((await covered()).trainees.map(({ within }) => within)).toEqual([null, null, null])
  })

  it('takes no notice of forms that do not count', async () => {
    const ward = await makeWard(admin)
    const theirs = await asDirectorOf(admin, ward.director.personId)
    const before = await readCoverage(theirs, null)
    await makeUncounted(admin, ward)
    expect({ ...(await readCoverage(theirs, null)), now: before.now }).toEqual(before)
  })

  it('is empty for a programme of others, by the code alone too', async () => {
    const ward = await makeWard(admin)
    expect(await readCoverage(await director(), ward.programmeId)).toMatchObject({
      ...{ trainees: [], instruments: [] },
    })
    await withoutRowSecurity(admin)
    expect((await covered()).trainees).toHaveLength(3)
    expect(await readCoverage(await director(), ward.programmeId)).toMatchObject({
      ...{ trainees: [], instruments: [] },
    })
  })
})
