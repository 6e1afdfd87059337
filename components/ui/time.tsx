import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords, fullTimeWords } from './date-words'
import { timeWords } from './time-words'
import type { Wording } from './wording'

type TimeProps = { at: Date; now: Date }

/** An instant as "i går 14:05", with the full date on hover and for machines. */
export async function Time(props: TimeProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()])
  return <TimeIn {...props} wording={{ locale, t }} />
}

/** The same, in words that are at hand. */
export function TimeIn({ at, now, wording: { locale, t } }: TimeProps & { wording: Wording }) {
  const words = timeWords(at, now)
  const text =
    words.key === 'other'
      ? t('common.time.other', { day: dateWords(words.day, now, locale), time: words.time })
      : t(`common.time.${words.key}`, { time: words.time })
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
