import { getLocale } from 'next-intl/server'
import type { Locale } from '@/domain/instrument'
import { dateWords } from './date-words'

type PlainDateProps = { day: string; now: Date }

/** A calendar day ('YYYY-MM-DD') as "14 mars", with the year when it is another one. */
export async function PlainDate(props: PlainDateProps) {
  return <PlainDateIn {...props} locale={await getLocale()} />
}

/** The same, in a language that is at hand. */
export function PlainDateIn({ day, now, locale }: PlainDateProps & { locale: Locale }) {
  return (
    <time dateTime={day} title={day} className="whitespace-nowrap">
      {dateWords(day, now, locale)}
    </time>
  )
}
