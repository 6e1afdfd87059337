import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asSupervisorOf } from '@/db/factories/viewers'
import { moveClockTo } from '@/db/movable-clock'
import { readSupervisedTrainees } from './read-supervised-trainees'

const admin = administrator()
afterAll(() => admin.end())

describe('the trainees of a supervisor', () => {
  let small: SmallCohort
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
  })

  it('are those supervised today, with the plan of where they are placed', async () => {
    const supervisor = await asSupervisorOf(admin, small.supervisor.personId)
    const { trainees, today } = await readSupervisedTrainees(supervisor)
    expect(today).toBe('2026-11-23')
    expect(trainees).toHaveLength(1)
    expect(trainees[0]).toMatchObject({
      trainingId: small.asa.trainingId,
      name: 'Åsa Åberg',
      kind: 'main',
      lastObservedOn: '2026-11-10',
      requestWaitingSince: null,
      placement: { workplace: 'Akuten', planned: 2, done: 1 },
    })
  })

  it('come on the day when the supervision begins, not before', async () => {
    await moveClockTo(admin, new Date('2027-01-01T11:00:00Z'))
    const supervisor = await asSupervisorOf(admin, small.supervisor.personId)
    const { trainees } = await readSupervisedTrainees(supervisor)
    expect(trainees.map((each) => each.name)).toEqual(['Anna Berg', 'Åsa Åberg'])
  })
  it('are kept to own trainees by the code alone', async () => {
    await withoutRowSecurity(admin)
    const supervisor = await asSupervisorOf(admin, small.supervisor.personId)
    expect((await readSupervisedTrainees(supervisor)).trainees).toHaveLength(2)
  })
})
