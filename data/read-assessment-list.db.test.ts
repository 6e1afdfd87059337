import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { makeAssessor, makeTrainee } from '@/db/factories/people'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, signForm } from '@/db/factories/signed-form'
import { makeTenForms } from '@/db/factories/ten-forms'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { makeUncounted } from '@/db/factories/uncounted'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { type AssessmentFilter, readAssessmentFilter } from '@/domain/assessment-filter'
import { readAssessmentList } from './read-assessment-list'

const admin = administrator()
afterAll(() => admin.end())

/**
 * Of the small cohort four forms are signed and three count: Åsa's of 10 November at Akuten (asked for
 * 6 days before), Anna's of 1 November at Björken (2 days) and of 1 April at Akuten (4 days). Beside
 * them Örjan has one that Gun Gren began unasked, without a written next step, all of level 2.
 */
describe('the list of signed forms behind a number', () => {
  let small: SmallCohort
  let gun: string
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
    const { programmeId } = small
    gun = (await makeAssessor(admin, programmeId, { name: 'Gun Gren' })).assessorId
    const begun = { programmeId, trainingId: small.orjan.trainingId, assessorId: gun }
    const requestId = await makeRequest(admin, { ...begun, origin: 'assessor' })
    const ratings = { ...fullAnswers.ratings, history: '2', status: '2', conduct: '2' }
    await signForm(admin, requestId, {
      answers: {
        ...fullAnswers,
        ...{ observedOn: '2026-07-01', difficulty: 'hard', foci: ['treatment'], goals: ['bt2'] },
        ratings,
        texts: { summary: 'Lugn.', suggestions: ' ' },
      },
    })
  })

  const director = () => asDirectorOf(admin, small.director.personId)
  const listed = async (filter: Partial<AssessmentFilter>) =>
    readAssessmentList(await director(), { ...readAssessmentFilter({}), ...filter })
  const found = async (filter: Partial<AssessmentFilter>) => {
    const list = await listed(filter)
    expect(list?.assessments).toBe(list?.rows.length)
    return list?.rows.map((row) => `${row.trainee} ${row.observedOn}`)
  }
  const [asas, anna1, annas2, orjans] = [
    'Åsa Åberg 2026-11-10',
    'Anna Berg 2026-11-01',
    'Anna Berg 2026-04-01',
    'Örjan Öst 2026-07-01',
  ]

  it('holds those that count, newest observation first, and no voided one', async () => {
    expect(await found({})).toEqual([asas, anna1, orjans, annas2])
    expect(await listed({})).toMatchObject({ assessments: 4, trainees: 3, assessors: 2 })
    expect((await listed({}))?.rows[0]).toEqual({
      assessmentId: expect.any(String),
      trainee: 'Åsa Åberg',
      observedOn: '2026-11-10',
      assessor: 'Bo Berg',
      instrument: { sv: 'Mini-CEX (BT)', en: 'Mini-CEX (BT)' },
      difficulty: { key: 'moderate', label: { sv: 'Medelsvår', en: 'Moderate' } },
      workplace: 'Akuten',
    })
  })

  it('holds no form that a correction replaces, nor one that nobody has confirmed', async () => {
    const ward = await makeWard(admin)
    const theirs = await asDirectorOf(admin, ward.director.personId)
    await makeUncounted(admin, ward)
    expect(await readAssessmentList(theirs, readAssessmentFilter({}))).toMatchObject({
      ...{ assessments: 0, rows: [], page: 1, pages: 1 },
    })
  })

  it('is narrowed to a trainee, a goal, a workplace, other assessors and a placement', async () => {
    const { anna, akuten, bjorken, programmeId } = small
    expect(await found({ trainee: anna.trainingId })).toEqual([anna1, annas2])
    expect(await found({ programme: programmeId, goal: 'BT2' })).toEqual([orjans])
    // Printed as bt5, and BT8 in the official list.
    expect(await found({ goal: 'BT8' })).toEqual([asas, anna1, annas2])
    expect(await found({ goal: 'BT5' })).toEqual([])
    expect(await found({ workplace: akuten })).toEqual([asas, annas2])
    expect(await found({ workplace: bjorken, trainee: anna.trainingId })).toEqual([anna1])
    expect(await found({ workplace: 'none' })).toEqual([orjans])
    expect(await found({ assessor: 'others' })).toEqual([asas, anna1, orjans, annas2])
    const [placement] = await admin`select id from placement
      where training_id = ${anna.trainingId} and workplace_id = ${akuten}`
    expect(await found({ placement: placement?.id })).toEqual([annas2])
    expect(await found({ placement: 'now' })).toEqual([asas, anna1])
  })

  it('is narrowed to a level of an area, to what was not observed and to what was', async () => {
    expect(await found({ area: 'history', level: '2' })).toEqual([orjans, annas2])
    expect(await found({ area: 'history', level: '4' })).toEqual([])
    expect(await found({ area: 'history', level: 'notObserved' })).toEqual([anna1])
    expect(await found({ area: 'history', level: 'rated' })).toEqual([asas, orjans, annas2])
    expect(await found({ area: 'history' })).toHaveLength(4)
    expect(await found({ levels: 'same' })).toEqual([orjans])
    expect(await found({ levels: 'several' })).toHaveLength(4)
  })

  it('is narrowed to difficulty, focus, quarter, days to signature and next step', async () => {
    expect(await found({ difficulty: 'hard' })).toEqual([orjans])
    expect(await found({ focus: 'status' })).toEqual([asas, anna1, annas2])
    expect(await found({ quarter: '2026-Q3' })).toEqual([orjans])
    expect(await found({ quarter: '2026-Q2' })).toEqual([annas2])
    expect(await found({ days: '0-3' })).toEqual([anna1])
    expect(await found({ days: '4-14' })).toEqual([asas, annas2])
    expect(await found({ days: 'over-14' })).toEqual([])
    expect(await found({ days: 'any' })).toEqual([asas, anna1, annas2])
    expect(await found({ nextStep: 'no' })).toEqual([orjans])
    expect(await found({ nextStep: 'yes' })).toEqual([asas, anna1, annas2])
  })

  it('leaves out, when asked, those who are no longer in training', async () => {
    await admin`update training set state = 'completed' where id = ${small.orjan.trainingId}`
    expect(await found({ trainees: 'now' })).toEqual([asas, anna1, annas2])
    expect(await found({})).toEqual([asas, anna1, orjans, annas2])
  })

  it('says in words what it is narrowed to', async () => {
    const { anna, akuten } = small
    const filter = { trainee: anna.trainingId, workplace: akuten, goal: 'BT2', area: 'history' }
    expect((await listed(filter))?.names).toMatchObject({
      trainee: 'Anna Berg',
      workplace: 'Akuten',
      goal: { code: 'BT2' },
      form: { key: 'mini-cex-bt' },
      assessor: null,
      placement: null,
    })
  })

  it('does not exist for what is another’s, or was never made', async () => {
    const ward = await makeWard(admin)
    const theirs: Partial<AssessmentFilter>[] = [
      { programme: ward.programmeId },
      { trainee: ward.trainee.trainingId },
      { assessor: ward.assessor.assessorId },
      { workplace: ward.workplaceId },
      { placement: ward.placementId },
      { trainee: newId() },
      { goal: 'BT99' },
      { instrument: 'osce' },
      { area: 'courage' },
      { focus: 'courage' },
      { instrument: 'mini-cex-bt', area: 'courage' },
    ]
    for (const filter of theirs) expect(await listed(filter), JSON.stringify(filter)).toBeNull()
  })

  it('is narrowed to an assessor from ten forms of five trainees on, and to none with fewer', async () => {
    const { programmeId, trainee, otherTrainee, assessor, ...ward } = await makeWard(admin)
    const { assessorId } = assessor
    const theirs = await asDirectorOf(admin, ward.director.personId)
    const list = () => readAssessmentList(theirs, readAssessmentFilter({ assessor: assessorId }))
    const four = [trainee, otherTrainee]
    for (let each = 0; each < 2; each += 1) four.push(await makeTrainee(admin, programmeId))
    await makeTenForms(admin, { programmeId, assessorId, trainees: four })
    expect(await list()).toBeNull()
    const { trainingId } = await makeTrainee(admin, programmeId)
    await signForm(admin, await makeRequest(admin, { programmeId, trainingId, assessorId }))
    expect(await list()).toMatchObject({ assessments: 11, names: { assessor: 'Bo Berg' } })
    expect(await listed({ assessor: gun })).toBeNull()
  })

  it('comes fifty a page, and a page too far is the last one', async () => {
    const ward = await makeWard(admin)
    const { programmeId, trainee, assessor } = ward
    for (let each = 0; each < 51; each += 1) {
      const asked = { programmeId, trainingId: trainee.trainingId, assessorId: assessor.assessorId }
      await signForm(admin, await makeRequest(admin, asked))
    }
    const theirs = await asDirectorOf(admin, ward.director.personId)
    const page = (wanted: string) =>
      readAssessmentList(theirs, readAssessmentFilter({ page: wanted }))
    expect((await page('1'))?.rows).toHaveLength(50)
    expect(await page('9')).toMatchObject({ assessments: 51, page: 2, pages: 2 })
    expect((await page('2'))?.rows).toHaveLength(1)
  })

  it('is kept to own programmes by the code alone', async () => {
    const ward = await makeWard(admin)
    await withoutRowSecurity(admin)
    expect(await found({})).toHaveLength(4)
    expect(await listed({ trainee: ward.trainee.trainingId })).toBeNull()
    expect(await listed({ workplace: ward.workplaceId })).toBeNull()
    expect(await listed({ assessor: ward.assessor.assessorId })).toBeNull()
    expect(await listed({ placement: ward.placementId })).toBeNull()
    expect(await listed({ programme: ward.programmeId })).toBeNull()
  })
})
