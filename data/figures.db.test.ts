import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { makeTrainee } from '@/db/factories/people'
import { closeRequest, makeRequest } from '@/db/factories/request'
import { signForm } from '@/db/factories/signed-form'
import { makeTenForms } from '@/db/factories/ten-forms'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { makeUncounted } from '@/db/factories/uncounted'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import type { Director } from './access/viewer'
import { readAssessorDiversity } from './read-assessor-diversity'
import { readAssessorFigures } from './read-assessor-figures'
import { readCaseMix } from './read-case-mix'
import { readFlow } from './read-flow'
import { readLedProgrammes } from './read-led-programmes'
import { readLevelHistory } from './read-level-history'
import { readObserved } from './read-observed'

const admin = administrator()
afterAll(() => admin.end())

const everyFigure = async (director: Director, programmeId: string | null) => ({
  levels: await readLevelHistory(director, programmeId),
  mix: await readCaseMix(director, programmeId),
  observed: await readObserved(director, programmeId),
  times: (await readFlow(director, programmeId)).times,
  assessors: await readAssessorFigures(director, programmeId),
  diversity: await readAssessorDiversity(director, programmeId),
})

/**
 * Three forms count, all by Bo Berg, all moderate, about history and status: Åsa's of November at
 * Akuten (history 3, six days), Anna's of April at Akuten (history 2, four days) and of November at
 * Björken (history not observed, two days). Everywhere status 4, conduct 3, organisation 2 and
 * counselling not observed. Örjan waits.
 */
describe('the programme in figures', () => {
  let small: SmallCohort
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
  })
  const director = () => asDirectorOf(admin, small.director.personId)

  it('has the mix of levels of each area, quarter by quarter', async () => {
    const [first, ...others] = await readLevelHistory(await director(), null)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      form: { key: 'mini-cex-bt' },
      assessments: 3,
      trainees: 2,
      assessors: 1,
    })
    const history = first?.counts.filter((each) => each.area === 'history') ?? []
    const words = history.map(({ quarter, level, count }) => `${quarter} ${level} ${count}`)
    expect(words.toSorted()).toEqual(['2026-Q2 2 1', '2026-Q4 3 1', '2026-Q4 notObserved 1'])
  })

  it('has the case mix of each workplace', async () => {
    const [first] = await readCaseMix(await director(), null)
    const { akuten, bjorken } = small
    const moderate = (n: number) => ({ simple: 0, moderate: n, hard: 0 })
    expect(first).toMatchObject({ assessments: 3, trainees: 2, assessors: 1 })
    expect(first?.workplaces).toEqual([
      {
        ...{ workplaceId: akuten, workplace: 'Akuten', n: 2 },
        ...{ difficulties: moderate(2), foci: { history: 2, status: 2 } },
      },
      {
        ...{ workplaceId: bjorken, workplace: 'Björken', n: 1 },
        ...{ difficulties: moderate(1), foci: { history: 1, status: 1 } },
      },
    ])
  })

  it('has what was rated and what was not observed at each workplace', async () => {
    const [first] = await readObserved(await director(), null)
    const history = first?.workplaces.map((each) => [each.workplace, each.areas.history])
    expect(history).toEqual([
      ['Akuten', { rated: 2, notObserved: 0 }],
      ['Björken', { rated: 0, notObserved: 1 }],
    ])
    expect(first?.workplaces[0]?.areas.counselling).toEqual({ rated: 0, notObserved: 2 })
  })

  it('has the waits of 2, 4 and 6 days, and what gave no form', async () => {
    const { programmeId, orjan } = small
    const [{ assessorId }] = (await admin`select id as "assessorId" from assessor
      where programme_id = ${programmeId}`) as [{ assessorId: string }]
    const asked = { programmeId, trainingId: orjan.trainingId, assessorId }
    const before = await readFlow(await director(), null)
    expect(before).toEqual({
      times: {
        n: 3,
        median: 4,
        ninetieth: 6,
        bands: [
          { band: '0-3', count: 1 },
          { band: '4-14', count: 2 },
          { band: 'over-14', count: 0 },
        ],
      },
      ...{ trainees: 2, assessors: 1 },
      // The voided form was asked for too, and so was what Örjan waits for.
      ...{ asked: 5, declined: 0, returned: 0, expired: 0, withdrawn: 0, redirected: 0 },
    })
    type Closed = 'declined' | 'returned' | 'withdrawn' | 'redirected'
    const close = async (state: Closed, reason?: string) =>
      closeRequest(admin, await makeRequest(admin, asked), { state, reason })
    await close('declined', 'Såg inte.')
    await close('returned')
    await close('withdrawn')
    await close('redirected')
    await makeRequest(admin, { ...asked, age: 15 })
    await makeRequest(admin, { ...asked, age: 15, origin: 'assessor' })
    expect(await readFlow(await director(), null)).toEqual({
      ...before,
      ...{ asked: 10, declined: 1, returned: 1, expired: 1, withdrawn: 1, redirected: 1 },
    })
  })

  it('names no assessor of three forms', async () => {
    const { named, others } = await readAssessorFigures(await director(), null)
    expect(named).toEqual([])
    expect(others).toEqual({
      ...{ assessors: 1, assessments: 3, asked: 3, median: 4 },
      ...{ nextSteps: 3, several: 3, same: 0 },
    })
  })

  it('names an assessor of ten forms of five trainees, and not one of ten of four', async () => {
    const ward = await makeWard(admin)
    const { programmeId, trainee, otherTrainee, assessor, otherAssessor } = ward
    const more = await Promise.all([1, 2, 3].map(() => makeTrainee(admin, programmeId)))
    const trainees = [trainee, otherTrainee, ...more]
    const { assessorId } = assessor
    await makeTenForms(admin, { programmeId, assessorId, trainees })
    const few = { assessorId: otherAssessor.assessorId, trainees: trainees.slice(1) }
    await makeTenForms(admin, { programmeId, ...few })
    const theirs = await asDirectorOf(admin, ward.director.personId)
    const { named, others } = await readAssessorFigures(theirs, null)
    // The waits are 0, 1, … 9 days: the lower one of the two in the middle is 4.
    expect(named).toEqual([
      {
        ...{ assessorId, name: 'Bo Berg', assessments: 10 },
        ...{ asked: 10, median: 4, nextSteps: 10, several: 10, same: 0 },
      },
    ])
    expect(others).toMatchObject({ assessors: 1, assessments: 10 })
  })

  it('has by how many assessors each trainee in training was seen, in Swedish order', async () => {
    const rows = await readAssessorDiversity(await director(), null)
    expect(rows.map((each) => [each.name, each.assessments, each.assessors])).toEqual([
      ['Anna Berg', 2, 1],
      ['Åsa Åberg', 1, 1],
      ['Örjan Öst', 0, 0],
    ])
  })

  it('takes no notice of forms that do not count', async () => {
    const ward = await makeWard(admin)
    const theirs = await asDirectorOf(admin, ward.director.personId)
    await signForm(
      admin,
      await makeRequest(admin, {
        ...{ programmeId: ward.programmeId, trainingId: ward.trainee.trainingId },
        assessorId: ward.assessor.assessorId,
      }),
    )
    const before = await everyFigure(theirs, null)
    expect(before.levels[0]?.assessments).toBe(1)
    await makeUncounted(admin, ward)
    expect(await everyFigure(theirs, null)).toEqual(before)
  })

  it('is of the programmes that a director leads, by name', async () => {
    const programmes = await readLedProgrammes(await director())
    expect(programmes.map((each) => each.id)).toEqual([small.programmeId])
  })

  it('is empty for a programme of others, by the code alone too', async () => {
    const ward = await makeWard(admin)
    const theirs = await asDirectorOf(admin, ward.director.personId)
    const nothing = await everyFigure(theirs, small.programmeId)
    expect(nothing).toMatchObject({
      ...{ levels: [], mix: [], observed: [], times: { n: 0 }, diversity: [] },
      assessors: { named: [], others: null },
    })
    const before = await everyFigure(theirs, null)
    await withoutRowSecurity(admin)
    expect(await everyFigure(theirs, small.programmeId)).toEqual(nothing)
    expect(await everyFigure(theirs, null)).toEqual(before)
    expect(await readFlow(theirs, small.programmeId)).toMatchObject({ asked: 0 })
    expect(await readLedProgrammes(theirs)).toHaveLength(1)
  })
})
