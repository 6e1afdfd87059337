import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'

/** From when until when something holds, in words; without an end it goes on. */
export async function daysWords(now: Date) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('person.held')])
  const day = (on: string) => dateWords(on, now, locale)
  return (from: string, to: string | null) =>
    to === null ? t('since', { from: day(from) }) : t('between', { from: day(from), to: day(to) })
}
