const dayLength = 24 * 60 * 60 * 1000
const written = /^(\d{4})-(\d{2})-(\d{2})$/

/** Tells whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!written.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && toDate(instant) === text
}

/** The day a number of days after (or before, when negative) another. */
export function addDays(date: string, days: number): string {
  return toDate(toInstant(date) + days * dayLength)
}

/** How many midnights lie between two days; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toInstant(to) - toInstant(from)) / dayLength)
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that a clock on a wall in Stockholm shows at an instant. */
export function stockholmDate(instant: Date): string {
  return stockholm.format(instant)
}

/** How many days ago something happened, counted in Stockholm's midnights: today is 0. */
export function ageInDays(instant: Date, now: Date): number {
  return daysBetween(stockholmDate(instant), stockholmDate(now))
}

function toInstant(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`)
  return Date.parse(`${date}T00:00:00Z`)
}

function toDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
