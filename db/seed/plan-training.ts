import { addDays } from '@/domain/dates'
import { regionOf, type TraineePart } from './cast'

export type PlannedPlacement = {
  workplace: string
  startsOn: string
  endsOn: string
  planned: number
}
export type PlannedTraining = {
  part: TraineePart
  /** The key of the region whose programme it is. */
  region: string
  startsOn: string
  endsOn: string
  pause: { startsOn: string; endsOn: string } | null
  placements: PlannedPlacement[]
}

const daysInPlacement = 91

/** The days that a placement takes; in part time it is longer. */
const lengthOf = ({ percent = 100 }: TraineePart) =>
  Math.round((daysInPlacement * 100) / percent / 7) * 7

/** When a training began and where it leads, counted back from today; it begins on a Monday. */
export function planTraining(part: TraineePart, today: string): PlannedTraining {
  const startsOn = mondayOf(addDays(today, -Math.round(part.months * 30.4)))
  const pauseDays = part.pause ?? 0
  const length = lengthOf(part)
  const placements = part.rotation.map((workplace, index) => {
    const begin = addDays(startsOn, index * length + (index > 1 ? pauseDays : 0))
    const { planned } = regionOf(workplace)
    return { workplace, planned, startsOn: begin, endsOn: addDays(begin, length - 1) }
  })
  const pauseBegin = addDays(startsOn, 2 * length)
  return {
    part,
    region: regionOf(part.rotation[0] ?? '').key,
    startsOn,
    endsOn: placements.at(-1)?.endsOn ?? startsOn,
    pause: pauseDays ? { startsOn: pauseBegin, endsOn: addDays(pauseBegin, pauseDays - 1) } : null,
    placements,
  }
}

/** Sunday is 0. */
export const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

const mondayOf = (date: string) => addDays(date, -((weekday(date) + 6) % 7))

/** The day itself, or the Friday before a weekend. */
export function workdayBy(date: string): string {
  const day = weekday(date)
  if (day === 0) return addDays(date, -2)
  return day === 6 ? addDays(date, -1) : date
}
