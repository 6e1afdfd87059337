import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeConcern, noteConcern } from '@/db/factories/concern'
import { makeAssessor, makeMember, makeTrainee } from '@/db/factories/people'
import { makePlacement, makeProgramme, makeWorkplace } from '@/db/factories/programme'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, signForm } from '@/db/factories/signed-form'
import { asDirectorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import type { ReasonKey } from '@/domain/cohort'
import { readCohort } from '../read-cohort'
import { readStanding } from '../read-standing'

/** One signed form: the day of observation, by whom, how many days ago, and the level of Anamnes. */
type Form = { on: string; by?: number; signed?: number; history?: string }

type Story = {
  starts?: string
  forms: Form[]
  placementEnds?: string
  /** How many days ago the request was made that still waits. */
  asked?: number
  concern?: 'open' | 'closed'
  asks: ReasonKey[]
}

const seenOn = (...days: string[]): Form[] => days.map((on) => ({ on }))
const recent = seenOn('2026-11-10')

/** Four forms, the newest last, with these levels of Anamnes. */
const rated = (...levels: string[]): Form[] =>
  levels.map((history, at) => ({ on: `2026-11-0${at + 1}`, history }))

/** Forms by so many assessors in turn. */
const signedBy = (assessors: number, forms: number): Form[] =>
  Array.from({ length: forms }, (_, at) => ({ on: `2026-11-0${at + 1}`, by: at % assessors }))

// It is Monday 23 November 2026. Nobody has more than one thing that can speak against them.
const stories: Record<string, Story> = {
  'Åke, seen on 9 October: 22 days of October and 23 of November are 45': {
    forms: seenOn('2026-10-09'),
    asks: [],
  },
  'Zara, seen on 8 October: 46 days ago': {
    forms: seenOn('2026-10-08'),
    asks: ['noAssessment'],
  },
  'Ylva, one of two done, until 28 December: five weeks are left': {
    forms: recent,
    placementEnds: '2026-12-28',
    asks: [],
  },
  'Örjan, one of two done, until 27 December: a day less than five weeks': {
    forms: recent,
    placementEnds: '2026-12-27',
    asks: ['belowPlan'],
  },
  'Ines, past month 3, one of the last four at proactive': {
    starts: '2026-08-23',
    forms: rated('1', '3', '3', '2', '4'),
    asks: [],
  },
  'Bodil, past month 3, two of the last four at proactive or lower': {
    starts: '2026-08-23',
    forms: rated('3', '1', '3', '2', '4'),
    asks: ['lowLevels'],
  },
  'Tage, rated as Bodil, whose third month ends tomorrow': {
    starts: '2026-08-24',
    forms: rated('3', '1', '3', '2', '4'),
    asks: [],
  },
  'Sven, whose form of 10 November has no plan: 13 days': {
    forms: [{ on: '2026-11-08', signed: 13 }],
    asks: [],
  },
  'Ask, whose form of 9 November has no plan: 14 days': {
    forms: [{ on: '2026-11-08', signed: 14 }],
    asks: ['planUnwritten'],
  },
  'Olle, who asked on 13 November: 10 days ago': { forms: recent, asked: 10, asks: [] },
  'Nora, who asked on 12 November: 11 days ago': {
    forms: recent,
    asked: 11,
    asks: ['requestWaiting'],
  },
  'Ludvig, five forms by two': { forms: signedBy(2, 5), asks: [] },
  'Moa, six forms by two': { forms: signedBy(2, 6), asks: ['fewAssessors'] },
  'Kim, six forms by three': { forms: signedBy(3, 6), asks: [] },
  'Petra, whose concern is answered and closed': { forms: recent, concern: 'closed', asks: [] },
  'Rut, whose concern is answered and goes on': {
    forms: recent,
    concern: 'open',
    asks: ['openConcern'],
  },
}

const nameOf = (title: string) => title.split(',')[0] ?? title

const admin = administrator()
afterAll(() => admin.end())

let programmeId: string
let directorId: string
const trainees: Record<string, { personId: string; trainingId: string }> = {}

beforeAll(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
  const programme = await makeProgramme(admin)
  programmeId = programme.programmeId
  const workplaceId = await makeWorkplace(admin, programme.regionId, 'Akuten')
  const assessors: string[] = []
  for (const name of ['Bo Berg', 'Britt Bäck', 'Bea Brun'])
    assessors.push((await makeAssessor(admin, programmeId, { name })).assessorId)
  directorId = (await makeMember(admin, programmeId, 'director')).personId
  for (const [title, story] of Object.entries(stories))
    trainees[title] = await tell(nameOf(title), story, { assessors, workplaceId })
})

type Place = { assessors: string[]; workplaceId: string }

async function tell(name: string, story: Story, { assessors, workplaceId }: Place) {
  const { starts: startsOn = '2026-09-01', placementEnds, asked, concern } = story
  const trainee = await makeTrainee(admin, programmeId, { name, startsOn })
  const { trainingId } = trainee
  if (placementEnds)
    await makePlacement(admin, trainingId, workplaceId, ['2026-09-01', placementEnds])
  const ask = (by = 0, age = 0) =>
    makeRequest(admin, { programmeId, trainingId, assessorId: assessors[by] ?? '', age })
  for (const { on: observedOn, by, signed: daysAgo = 0, history = '3' } of story.forms) {
    const ratings = { ...fullAnswers.ratings, organisation: '3', history }
    const answers = { ...fullAnswers, observedOn, ratings }
    await signForm(admin, await ask(by, daysAgo), { answers, daysAgo })
  }
  if (asked !== undefined) await ask(0, asked)
  if (concern) {
    const concernId = await makeConcern(admin, await ask())
    await noteConcern(admin, concernId, { by: directorId, kind: 'answer' })
    if (concern === 'closed') await noteConcern(admin, concernId, { by: directorId, kind: 'close' })
  }
  return trainee
}

it('lists those who need attention by name, whatever their reason', async () => {
  const { trainees: all } = await readCohort(await asDirectorOf(admin, directorId), null)
  expect(all).toHaveLength(16)
  expect(all.filter((each) => !each.inPhase).map((each) => each.name)).toEqual([
    'Ask',
    'Bodil',
    'Moa',
    'Nora',
    'Rut',
    'Zara',
    'Örjan',
  ])
})

it.each(Object.entries(stories))('%s', async (title, { asks }) => {
  const cohort = await readCohort(await asDirectorOf(admin, directorId), null)
  const row = cohort.trainees.find((each) => each.name === nameOf(title))
  expect(row).toMatchObject({ reasons: asks, inPhase: asks.length === 0 })
})

it('shows each trainee their own reasons, but no concern that is kept from them', async () => {
  for (const [title, { personId, trainingId }] of Object.entries(trainees)) {
    const standing = await readStanding(await asTraineeOf(admin, personId), trainingId)
    const told = stories[title]?.asks.filter((reason) => reason !== 'openConcern')
    expect(standing?.attention, title).toMatchObject({ reasons: told, inPhase: !told?.length })
  }
})
