import { getLocale, getTranslations } from 'next-intl/server'
import { areaCurveOf } from '@/components/chart/area-curve-of'
import { LazyAreaChart } from '@/components/chart/lazy-area-chart'
import { PrintedCurve } from '@/components/chart/printed-curve'
import { dateWords } from '@/components/ui/date-words'
import { Disclosure } from '@/components/ui/disclosure'
import { expectedNow } from '@/domain/expected-band'
import type { Instrument, LevelValue } from '@/domain/instrument'
import type { AreaProgress, Mark } from '@/domain/progress'
import { progressCaption } from '@/domain/progress-caption'
import { weeksInTraining } from '@/domain/training-time'
import { AreaTable } from './area-table'
import { captionWords } from './caption-words'
import type { InstrumentProgress, Progress } from '@/domain/trainee-view'

type AreaFigureProps = InstrumentProgress & {
  area: AreaProgress
  progress: Progress
  form: Instrument
  now: Date
}

/** One area: its curve, what the curve says in words, and the same as a table. */
export async function AreaFigure(props: AreaFigureProps) {
  const { area, progress, form, observations, now } = props
  const locale = await getLocale()
  const [t, common] = await Promise.all([getTranslations('progress'), getTranslations('common')])
  const label = form.areas.find((each) => each.key === area.area)?.label[locale] ?? area.area
  const levelName = (value: LevelValue) =>
    form.scale.levels.find((level) => level.value === value)?.short[locale] ?? String(value)
  const difficulties = form.difficulty.options
  const wordsOf = (mark: Mark, level: string | null) =>
    [
      dateWords(mark.observedOn, now, locale),
      level ?? form.scale.notObserved[locale],
      observations.find((each) => each.assessmentId === mark.assessmentId)?.assessorName,
      difficulties.find((each) => each.key === mark.difficulty)?.label[locale],
      progress.placements.find((each) => each.id === mark.placementId)?.workplace,
      t('freshness', { days: mark.daysToSign }),
    ]
      .filter(Boolean)
      .join(' · ')
  const curve = areaCurveOf(area, { ...progress, form, locale, wordsOf })
  const weeksSoFar = weeksInTraining(progress.training, progress.today)
  return (
    <figure className="grid min-w-0 break-inside-avoid content-start gap-2 self-start">
      <h3 className="text-base">{label}</h3>
      <LazyAreaChart
        curve={curve}
        label={t('reading', { area: label, count: curve.marks.length })}
      />
      <PrintedCurve curve={curve} />
      <figcaption className="grid gap-1 text-sm">
        <p>
          {progressCaption(area, expectedNow(progress.expected, weeksSoFar)).map(
            (sentence, index) => (
              <span key={sentence.key} className={index === 0 ? 'font-medium' : 'text-muted'}>
                {captionWords(t, sentence, levelName)}{' '}
              </span>
            ),
          )}
        </p>
        {area.n + area.notObserved.length > 0 && (
          <Disclosure
            summary={
              <span>
                {common('showAsTable')}
                <span className="sr-only">: {label}</span>
              </span>
            }
          >
            <AreaTable {...{ area, label, form, observations, now }} />
          </Disclosure>
        )}
      </figcaption>
    </figure>
  )
}
