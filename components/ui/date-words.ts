import type { Locale } from '@/domain/instrument'

const tags = { sv: 'sv-SE', en: 'en-GB' }

// Making a formatter costs far more than using it, so each is made once.
function formatters(options: Intl.DateTimeFormatOptions) {
  const make = (locale: Locale) =>
    new Intl.DateTimeFormat(tags[locale], { timeZone: 'Europe/Stockholm', ...options })
  return { sv: make('sv'), en: make('en') }
}

const dayMonth = formatters({ day: 'numeric', month: 'short' })
const dayMonthYear = formatters({ day: 'numeric', month: 'short', year: 'numeric' })
const full = formatters({ dateStyle: 'full', timeStyle: 'short' })

/** A calendar day ('YYYY-MM-DD') in words; the year only when it is not the present one. */
export function dateWords(day: string, now: Date, locale: Locale): string {
  const noon = new Date(`${day}T12:00:00Z`)
  const sameYear = noon.getUTCFullYear() === now.getUTCFullYear()
  return (sameYear ? dayMonth : dayMonthYear)[locale].format(noon)
}

/** An instant in full: weekday, date and time. */
export function fullTimeWords(at: Date, locale: Locale): string {
  return full[locale].format(at)
}
