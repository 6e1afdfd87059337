import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import type { ReasonKey } from '@/domain/cohort'
import type { CohortTrainee } from '@/domain/cohort-view'

type ReasonLinesProps = { trainee: CohortTrainee; today: string; now: Date }

/** Why somebody needs attention, each reason as a sentence with its facts. */
export async function ReasonLines({ trainee, today, now }: ReasonLinesProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('director.why')])
  const { reasons, lastObservedOn, trainingStart, belowPlan } = trainee
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
      case 'planUnwritten':
        return t('planUnwritten', { day: day(trainee.planUnwrittenSince) })
      case 'requestWaiting':
        return t('requestWaiting', { day: day(trainee.requestWaitingSince) })
    }
  }
  return (
    <ul className="grid gap-0.5">
      {reasons.flatMap(wordsOf).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
