import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords, fullTimeWords } from './date-words'
import { timeWords } from './time-words'

/** An instant as "i går 14:05", with the full date on hover and for machines. */
export async function Time({ at, now }: { at: Date; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common.time')])
  const words = timeWords(at, now)
  const text =
    words.key === 'other'
      ? t('other', { day: dateWords(words.day, now, locale), time: words.time })
      : t(words.key, { time: words.time })
  return (
    <time
      dateTime={at.toISOString()}
      title={fullTimeWords(at, locale)}
      className="whitespace-nowrap"
    >
      {text}
    </time>
  )
}
