import { isDate } from './dates'
import type { Fault, FaultCode } from './fault-code'
import { faultsIn } from './talk'
import { writtenDays } from './training-step'

/** What may be put right of a training while it goes on. */
export type TrainingChange = { startsOn: string; plannedEndOn: string; percent: number }

type Placed = { workplace: string; from: string; to: string }

/** What is wrong with new days or a new percentage: backwards, or a placement is left outside. */
export function trainingChangeFaults(change: TrainingChange, placements: Placed[]): Fault[] {
  const { startsOn, plannedEndOn, percent } = change
  const faults = faultsIn([
    ['startsOn', isDate(startsOn) ? null : 'dateInvalid'],
    ['plannedEndOn', endFault(startsOn, plannedEndOn)],
    ['percent', isPercent(percent) ? null : 'percentInvalid'],
  ])
  if (faults.length > 0) return faults
  const early = placements.find(({ from }) => from < startsOn)
  const late = placements.find(({ to }) => to > plannedEndOn)
  return [
    ...(early ? [outside('startsOn', early)] : []),
    ...(late ? [outside('plannedEndOn', late)] : []),
  ]
}

function endFault(startsOn: string, plannedEndOn: string): FaultCode | null {
  if (!isDate(plannedEndOn)) return 'dateInvalid'
  return plannedEndOn <= startsOn ? 'endsBeforeStart' : null
}

const isPercent = (percent: number) => Number.isInteger(percent) && percent >= 1 && percent <= 100

const outside = (field: string, placed: Placed): Fault => ({
  field,
  code: 'placementOutside',
  about: `${placed.workplace}, ${writtenDays(placed)}`,
})

/** The days and percentage as one text: what is the same is written the same. */
export function writtenChange({ startsOn, plannedEndOn, percent }: TrainingChange): string {
  return `${startsOn} ${plannedEndOn} ${percent}`
}
