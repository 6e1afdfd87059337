import { isDate } from './dates'
import type { Fault } from './fault-code'
import { faultsIn } from './talk'
import { writtenDays } from './training-step'

export const supervisionKinds = ['main', 'placement'] as const
export type SupervisionKind = (typeof supervisionKinds)[number]

/** Who supervises a doctor: all through (main) or during a placement. Both days are included. */
export type Supervision = {
  personId: string
  kind: SupervisionKind
  from: string
  to: string | null
}

/** What is wrong with a new supervisor: days, or the same person twice in the same part. */
export function supervisionFaults(wanted: Supervision, others: Supervision[]): Fault[] {
  const { personId, kind, from, to } = wanted
  const faults = faultsIn([
    ['personId', personId === '' ? 'required' : null],
    ['from', isDate(from) ? null : 'dateInvalid'],
    ['to', to === null || isDate(to) ? null : 'dateInvalid'],
  ])
  if (faults.length > 0) return faults
  if (to !== null && to < from) return [{ field: 'to', code: 'endsBeforeStart' }]
  const same = others.find(
    (each) =>
      each.personId === personId &&
      each.kind === kind &&
      (each.to === null || each.to >= from) &&
      (to === null || to >= each.from),
  )
  return same ? [{ field: 'personId', code: 'supervisesAlready', about: writtenDays(same) }] : []
}
