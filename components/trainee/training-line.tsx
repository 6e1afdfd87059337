import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import { placementOn } from '@/domain/placement'
import { weekOfTraining } from '@/domain/training-time'
import type { TraineeOverview } from '@/domain/trainee-view'

/** Where a training stands, in one line: "BT vecka 14 · Akutkliniken t.o.m. 31 jan". */
export async function TrainingLine({ overview }: { overview: TraineeOverview }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee')])
  const { programmeKind, placements, today, now } = overview
  const placement = placementOn(placements, today)
  const begun = today >= overview.start
  return (
    <>
      {begun
        ? t('week', { kind: programmeKind, week: weekOfTraining(overview, today) })
        : t('begins', { kind: programmeKind, day: dateWords(overview.start, now, locale) })}
      {placement &&
        ` · ${t('placedUntil', { workplace: placement.workplace, day: dateWords(placement.to, now, locale) })}`}
    </>
  )
}
