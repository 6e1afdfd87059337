import type { Locale } from '@/domain/instrument'

const make = (tag: string, year: boolean) =>
  new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    month: 'short',
    ...(year && { year: 'numeric' }),
  })
const short = { sv: make('sv-SE', false), en: make('en-GB', false) }
const withYear = { sv: make('sv-SE', true), en: make('en-GB', true) }

const firstOf = (month: string) => new Date(`${month}-01T00:00:00Z`)

/** A month ('YYYY-MM') in a word; January brings the year with it. */
export function monthWords(month: string, locale: Locale): string {
  return month.endsWith('-01') ? monthAndYear(month, locale) : short[locale].format(firstOf(month))
}

/** A month with its year. */
export function monthAndYear(month: string, locale: Locale): string {
  return withYear[locale].format(firstOf(month))
}
