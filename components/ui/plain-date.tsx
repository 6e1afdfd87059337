import { getLocale } from 'next-intl/server'
import { dateWords } from './date-words'

/** A calendar day ('YYYY-MM-DD') as "14 mars", with the year when it is another one. */
export async function PlainDate({ day, now }: { day: string; now: Date }) {
  const locale = await getLocale()
  return (
    <time dateTime={day} title={day} className="whitespace-nowrap">
      {dateWords(day, now, locale)}
    </time>
  )
}
