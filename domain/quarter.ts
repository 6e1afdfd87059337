import { addDays } from './dates'

/** A calendar quarter, written 2026-Q3. Days are Stockholm's own, so its quarters are too. */
export type Quarter = string

export const quarterPattern = /^(?:19|2\d)\d{2}-Q[1-4]$/

/** The quarter that a day ('YYYY-MM-DD') lies in. */
export function quarterOf(date: string): Quarter {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** The first and the last day of a quarter, both included. */
export function quarterDays(quarter: Quarter): { from: string; to: string } {
  const { year, number } = partsOf(quarter)
  return { from: firstDay(year, number), to: addDays(firstDay(year, number + 1), -1) }
}

/** Every quarter from one to another, both included, also those in which nothing was seen. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = []
  for (let each = first; each <= last; each = quarterOf(addDays(quarterDays(each).to, 1))) {
    quarters.push(each)
  }
  return quarters
}

/** The year and the number of a quarter. */
export function partsOf(quarter: Quarter): { year: number; number: number } {
  if (!quarterPattern.test(quarter)) throw new RangeError(`not a quarter: ${quarter}`)
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

function firstDay(year: number, number: number): string {
  const [inYear, inNumber] = number > 4 ? [year + 1, 1] : [year, number]
  return `${inYear}-${String(inNumber * 3 - 2).padStart(2, '0')}-01`
}
