import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LevelValue } from './instrument'
import {
  inOrderOfTime,
  isLate,
  placementBands,
  progressOf,
  signedDaysAfter,
  type Observation,
} from './progress'

const training = { start: '2026-09-01', pauses: [] }

let made = 0
/** One assessment of one area, signed the same day. */
function seen(
  observedOn: string,
  rating: LevelValue | 'notObserved',
  assessorId = 'anna',
  more: Partial<Observation> = {},
): Observation {
  made += 1
  return {
    assessmentId: `assessment ${String(made).padStart(4, '0')}`,
    observedOn,
    signedOn: observedOn,
    assessorId,
    difficulty: 'moderate',
    placementId: 'acute',
    ratings: { history: rating },
    ...more,
  }
}

function history(...observations: Observation[]) {
  const [area] = progressOf(['history'], observations, training)
  if (area === undefined) throw new Error('one area was asked for')
  return area
}

describe('the points of an area', () => {
  test('stand at their weeks in training, oldest first, whatever the order of the rows', () => {
    const { points } = history(seen('2026-09-15', 3), seen('2026-09-08', 2))
    expect(points.map(({ week, level }) => [week, level])).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  test('carry difficulty, placement and assessor', () => {
    const { points } = history(seen('2026-09-08', 2, 'bo', { difficulty: 'hard' }))
    expect(points[0]).toMatchObject({ difficulty: 'hard', placementId: 'acute', assessorId: 'bo' })
  })

  test('leave what was not observed to a lane of its own, and out of n', () => {
    const area = history(seen('2026-09-08', 'notObserved'), seen('2026-09-09', 4))
    expect(area.notObserved).toHaveLength(1)
    expect(area.points).toHaveLength(1)
    expect(area.n).toBe(1)
  })

  test('skip a form that does not have the row', () => {
    const area = history(seen('2026-09-08', 2, 'anna', { ratings: { reasoning: 4 } }))
    expect(area).toMatchObject({ points: [], notObserved: [], n: 0, latest: null, assessors: 0 })
  })

  test('name the latest by its observation, not by its signature', () => {
    const late = seen('2026-09-08', 1, 'anna', { signedOn: '2026-10-30' })
    expect(history(late, seen('2026-09-20', 3)).latest?.level).toBe(3)
  })

  test('carry the whole days from observation to signature', () => {
    const days = ['2026-09-08', '2026-09-11'].map((signedOn) =>
      seen('2026-09-08', 2, 'anna', { signedOn }),
    )
    expect(history(...days).points.map(({ daysToSign }) => daysToSign)).toEqual([0, 3])
  })

  test('stand in the order of time together with what was not observed', () => {
    const area = history(
      seen('2026-09-20', 'notObserved'),
      seen('2026-09-08', 3, 'anna', { signedOn: '2026-09-12' }),
      seen('2026-09-08', 'notObserved', 'bo', { signedOn: '2026-09-09' }),
      seen('2026-09-21', 4),
    )
    expect(inOrderOfTime(area).map(({ level }) => level)).toEqual([null, 3, null, 4])
  })

  test('count each assessor once, and only those who rated', () => {
    const area = history(
      seen('2026-09-08', 2, 'anna'),
      seen('2026-09-09', 2, 'anna'),
      seen('2026-09-10', 3, 'bo'),
      seen('2026-09-11', 'notObserved', 'cilla'),
    )
    expect(area.assessors).toBe(2)
  })
})

test('a rating is late when it was signed more than 14 days after the observation', () => {
  expect(isLate({ observedOn: '2026-09-01', signedOn: '2026-09-15' })).toBe(false)
  expect(isLate({ observedOn: '2026-09-01', signedOn: '2026-09-16' })).toBe(true)
})

test('the days to the signature are counted from the day of the observation', () => {
  expect(signedDaysAfter({ observedOn: '2026-09-01', signedOn: '2026-09-01' })).toBe(0)
  expect(signedDaysAfter({ observedOn: '2026-08-31', signedOn: '2026-09-02' })).toBe(2)
})

describe('the typical level', () => {
  const levels = (...observations: Observation[]) =>
    history(...observations).typical.map(({ week, level }) => [week, level])

  test('is drawn from the third rated observation on', () => {
    const first = [seen('2026-09-08', 2, 'anna'), seen('2026-09-15', 4, 'bo')]
    expect(levels(...first)).toEqual([])
    expect(levels(...first, seen('2026-09-22', 3, 'anna'))).toEqual([[3, 3]])
  })

  test('is the lower median of the last three, never a mean', () => {
    const area = levels(
      seen('2026-09-08', 1, 'anna'),
      seen('2026-09-15', 1, 'bo'),
      seen('2026-09-22', 4, 'anna'),
      seen('2026-09-29', 4, 'anna'),
      seen('2026-10-06', 2, 'anna'),
    )
    expect(area).toEqual([
      [3, 1],
      [4, 4],
      [5, 4],
    ])
  })

  test('waits for a second assessor, and is drawn from that observation on', () => {
    const one = ['2026-09-08', '2026-09-15', '2026-09-22'].map((day) => seen(day, 3, 'anna'))
    expect(levels(...one)).toEqual([])
    expect(levels(...one, seen('2026-09-29', 2, 'bo'))).toEqual([[4, 3]])
  })

  test('stays when the last three come from one assessor, once two have rated', () => {
    const area = levels(
      seen('2026-09-08', 3, 'bo'),
      ...['2026-09-15', '2026-09-22', '2026-09-29'].map((day) => seen(day, 2, 'anna')),
    )
    expect(area).toEqual([
      [3, 2],
      [4, 2],
    ])
  })

  test('counts what was not observed neither as one of the three nor as an assessor', () => {
    const area = levels(
      seen('2026-09-08', 3, 'anna'),
      seen('2026-09-15', 'notObserved', 'bo'),
      seen('2026-09-22', 3, 'anna'),
      seen('2026-09-29', 3, 'anna'),
    )
    expect(area).toEqual([])
  })

  test('is always a level that one of the last three observations had', () => {
    const level = fc.constantFrom<LevelValue>(1, 2, 3, 4)
    const some = fc.array(fc.tuple(level, fc.constantFrom('anna', 'bo')), { maxLength: 12 })
    fc.assert(
      fc.property(some, (ratings) => {
        const rows = ratings.map(([rating, who], at) => seen(`2026-10-${10 + at}`, rating, who))
        const { points, typical } = history(...rows)
        for (const step of typical) {
          const at = points.findIndex((point) => point.week === step.week)
          expect(points.slice(at - 2, at + 1).map((point) => point.level)).toContain(step.level)
        }
      }),
    )
  })
})

test('areas are told apart, in the order asked for', () => {
  const ratings = { history: 2, status: 'notObserved' } as const
  const areas = progressOf(
    ['status', 'history'],
    [seen('2026-09-08', 2, 'anna', { ratings })],
    training,
  )
  expect(areas.map(({ area, n, notObserved }) => [area, n, notObserved.length])).toEqual([
    ['status', 0, 1],
    ['history', 1, 0],
  ])
})

test('placements shade whole days of the training, and nothing before its start', () => {
  const acute = { id: 'acute', from: '2026-08-25', to: '2026-09-14', planned: 2 }
  const next = { id: 'next', from: '2026-09-15', to: '2026-09-28', planned: 2 }
  const [first, second] = placementBands([acute, next], training)
  expect(first).toEqual({ placementId: 'acute', from: 0, to: 2 })
  expect(second).toEqual({ placementId: 'next', from: 2, to: 4 })
})
