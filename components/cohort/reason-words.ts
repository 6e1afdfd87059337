import type { useTranslations } from 'next-intl'
import type { ReasonKey } from '@/domain/cohort'
import type { CohortTrainee } from '@/domain/cohort-view'
import type { Locale } from '@/domain/instrument'

type Words = { t: ReturnType<typeof useTranslations<'director.table'>>; locale: Locale }

/** A reason in the few words of the table. */
export function reasonWords(
  { lowLevels }: CohortTrainee,
  reason: ReasonKey,
  { t, locale }: Words,
): string {
  if (reason !== 'lowLevels') return t(`reasons.${reason}`)
  return t('lowLevelsIn', { count: lowLevels.length, area: lowLevels[0]?.area[locale] ?? '' })
}
