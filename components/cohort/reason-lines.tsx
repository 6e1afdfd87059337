import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import type { ReasonKey } from '@/domain/cohort'
import type { Attention } from '@/domain/standing-view'

type ReasonLinesProps = { attention: Attention; today: string; now: Date }

/** Why somebody needs attention, each reason as a sentence with its facts. */
export async function ReasonLines({ attention, today, now }: ReasonLinesProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('director.why')])
  const { reasons, lastObservedOn, trainingStart, belowPlan, lowLevels } = attention
  const day = (date: string | null) => dateWords(date ?? trainingStart, now, locale)
  const wordsOf = (reason: ReasonKey) => {
    switch (reason) {
      case 'noAssessment':
        return lastObservedOn === null
          ? t('never', { day: day(trainingStart) })
          : t('noAssessment', { day: day(lastObservedOn) })
      case 'belowPlan':
        return belowPlan.map(({ workplace, done, planned, to }) => {
          const values = { workplace, done, planned, day: day(to) }
          return to < today ? t('endedBelow', values) : t('endsBelow', values)
        })
      case 'lowLevels':
        return lowLevels.map(({ area, level, low, of }) =>
          t('lowLevels', { area: area[locale], level: level[locale].toLowerCase(), low, of }),
        )
      case 'planUnwritten':
        return t('planUnwritten', { day: day(attention.planUnwrittenSince) })
      case 'requestWaiting':
        return t('requestWaiting', { day: day(attention.requestWaitingSince) })
      case 'fewAssessors':
        return t('fewAssessors', { n: attention.n, assessors: attention.assessors })
      case 'openConcern':
        return t('openConcern')
    }
  }
  return (
    <ul className="grid gap-1.5">
      {reasons.flatMap(wordsOf).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
