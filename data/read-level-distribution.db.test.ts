import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { levelDistribution } from '@/domain/level-distribution'
import { readLevelDistribution } from './read-level-distribution'

const admin = administrator()
afterAll(() => admin.end())

describe('the levels of a cohort', () => {
  let small: SmallCohort
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
  })

  it('are counted by area, with what was not observed apart and nothing of a voided form', async () => {
    const director = await asDirectorOf(admin, small.director.personId)
    const [first, ...others] = await readLevelDistribution(director, null)
    expect(others).toEqual([])
    expect(first).toMatchObject({ assessments: 3, trainees: 2 })
    expect(first?.form.key).toBe('mini-cex-bt')
    const count = (area: string, level: unknown) =>
      first?.counts.find((each) => each.area === area && each.level === level)?.count ?? 0
    expect([1, 2, 3, 4, 'notObserved'].map((level) => count('history', level))).toEqual([
      0, 1, 1, 0, 1,
    ])
    expect(count('status', 4)).toBe(3)
    expect(count('counselling', 'notObserved')).toBe(3)
    expect(levelDistribution(['history'], first?.counts ?? [])).toEqual([
      { area: 'history', n: 2, notObserved: 1, pieces: [] },
    ])
  })

  it('are empty where nothing has been signed, and for a programme of others', async () => {
    const ward = await makeWard(admin)
    const theirs = await asDirectorOf(admin, ward.director.personId)
    expect(await readLevelDistribution(theirs, null)).toEqual([])
    expect(await readLevelDistribution(theirs, small.programmeId)).toEqual([])
  })
  it('are kept to own programmes by the code alone', async () => {
    const ward = await makeWard(admin)
    await withoutRowSecurity(admin)
    const theirs = await asDirectorOf(admin, ward.director.personId)
    expect(await readLevelDistribution(theirs, null)).toEqual([])
    expect(await readLevelDistribution(theirs, small.programmeId)).toEqual([])
  })
})
