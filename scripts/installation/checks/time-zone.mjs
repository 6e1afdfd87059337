import { well, wrong } from './finding.mjs'

/** Whether this Node knows Swedish time, and Swedish order. */
export function checkTimeZone() {
  const options = { timeZone: 'Europe/Stockholm', hour: 'numeric' }
  const hour = new Intl.DateTimeFormat('sv-SE', options).format(new Date('2026-07-01T12:00Z'))
  const sorted = ['ö', 'z', 'å', 'ä'].sort(new Intl.Collator('sv-SE').compare).join('')
  if (hour.startsWith('14') && sorted === 'zåäö')
    return [well('Node knows Swedish time and Swedish order.')]
  return [wrong('This Node lacks Swedish time or order.', 'Use one with full ICU data.')]
}
