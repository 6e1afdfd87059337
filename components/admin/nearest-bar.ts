type Bar = { left: number; right: number }
type Place = { row: number; bar: number }

/**
 * Where an arrow key leads: to the next bar of the row, or to the one in the row above or below that
 * lies closest to the middle of where one is. At an edge one stays.
 */
export function nearestBar(rows: Bar[][], at: Place, step: Place): Place {
  const bars = rows[at.row] ?? []
  if (step.bar !== 0) {
    return { row: at.row, bar: clamp(at.bar + step.bar, bars.length) }
  }
  const row = clamp(at.row + step.row, rows.length)
  const here = bars[at.bar]
  if (row === at.row || !here) return at
  const middle = (here.left + here.right) / 2
  const away = ({ left, right }: Bar) => Math.max(left - middle, middle - right, 0)
  const distances = (rows[row] ?? []).map(away)
  return { row, bar: Math.max(0, distances.indexOf(Math.min(...distances))) }
}

const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1)
