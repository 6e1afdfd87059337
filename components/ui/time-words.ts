import { ageInDays, stockholmDate } from '@/domain/dates'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
})

export type TimeWords =
  | { key: 'today' | 'yesterday' | 'tomorrow'; time: string }
  | { key: 'other'; day: string; time: string }

/** How an instant is said now: by a word within a day, otherwise by its date. */
export function timeWords(at: Date, now: Date): TimeWords {
  const time = clock.format(at)
  const days = ageInDays(at, now)
  if (days === 0) return { key: 'today', time }
  if (days === 1) return { key: 'yesterday', time }
  if (days === -1) return { key: 'tomorrow', time }
  return { key: 'other', day: stockholmDate(at), time }
}
