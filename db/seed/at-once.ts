import type { Happening } from './happening'

const window = 90 * 60_000
const most = 6

type Together = [Happening, ...Happening[]]

/**
 * Puts together what can happen at once, at the instant of the first: it lies within an hour and a
 * half, and is about different trainees, so that each one's own story keeps its order.
 */
export function atOnce(happenings: Happening[]): Together[] {
  const batches: Together[] = []
  for (const happening of happenings) {
    const batch = batches.at(-1)
    if (batch && fits(happening, batch)) batch.push(happening)
    else batches.push([happening])
  }
  return batches
}

function fits(happening: Happening, batch: Together): boolean {
  const [first] = batch
  return (
    batch.length < most &&
    Date.parse(happening.at) - Date.parse(first.at) <= window &&
    batch.every((each) => traineeOf(each) !== traineeOf(happening))
  )
}

// `alva-3` and `alva/talk` are both about alva.
const traineeOf = ({ about }: Happening) => about.split(/[-/]/)[0]
