import { expectedGrounds } from '@/domain/expected-band'
import type { ExpectedBand } from '@/domain/programme-settings'
import type { Instrument, Locale } from '@/domain/instrument'
import type { Placement } from '@/domain/placement'
import { type AreaProgress, inOrderOfTime, type Mark, placementBands } from '@/domain/progress'
import { axisWeeks, weekTicks } from '@/domain/progress-scale'
import { weeksInTraining, type Training } from '@/domain/training-time'
import type { AreaCurve } from './area-curve'

type Ground = {
  form: Instrument
  training: Training
  placements: Placement[]
  today: string
  locale: Locale
  expected: ExpectedBand[]
  /** How a mark is said in words; the level is null where nothing was observed. */
  wordsOf: (mark: Mark, level: string | null) => string
}

/** What one area's chart draws, with every word in the reader's language. */
export function areaCurveOf(progress: AreaProgress, ground: Ground): AreaCurve {
  const { form, training, placements, today, locale, expected, wordsOf } = ground
  const now = Math.max(0, weeksInTraining(training, today))
  const weeks = axisWeeks(now)
  const names = form.scale.levels.map((level) => level.short[locale])
  return {
    marks: inOrderOfTime(progress).map((mark) => {
      const { week, level, difficulty, late } = mark
      const name = level === null ? null : (names[level - 1] ?? '')
      return { week, level, difficulty, late, words: wordsOf(mark, name) }
    }),
    typical: carriedOn(progress.typical, now),
    bands: placementBands(placements, training)
      .filter((band) => band.from < weeks)
      .map(({ from, to }) => ({ from, to: Math.min(to, weeks) })),
    expected: expectedGrounds(expected, weeks),
    weeks,
    ticks: weekTicks(weeks),
    names: { levels: names, notObserved: form.scale.notObserved[locale] },
  }
}

// The last step holds until today, so that a single one is a line as well.
function carriedOn(steps: AreaCurve['typical'], now: number): AreaCurve['typical'] {
  const last = steps.at(-1)
  return last && last.week < now ? [...steps, { week: now, level: last.level }] : steps
}
