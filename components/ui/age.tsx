import { getLocale, getTranslations } from 'next-intl/server'
import { ageInDays } from '@/domain/dates'
import { fullTimeWords } from './date-words'

/** How long something has waited, in words: "6 dagar". */
export async function Age({ since, now }: { since: Date; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common')])
  return (
    <time dateTime={since.toISOString()} title={fullTimeWords(since, locale)}>
      {t('age', { days: Math.max(0, ageInDays(since, now)) })}
    </time>
  )
}
