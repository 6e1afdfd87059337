export type Interval = { low: number; high: number }

/** For an interval that holds nine times of ten. */
const z90 = 1.645

/**
 * How far a share may be from what was counted: Wilson's score interval, as parts of one, 90 % unless
 * told otherwise. It never leaves 0 to 1 and says something of nought too. (Wilson EB. Probable
 * inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209–212.)
 */
export function wilsonInterval(count: number, n: number, z = z90): Interval {
  if (!(n > 0) || count < 0 || count > n) throw new RangeError(`no share: ${count} of ${n}`)
  const share = count / n
  const square = (z * z) / n
  const middle = share + square / 2
  const reach = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))
  // At its ends the reckoning misses nought and one by a hair.
  return {
    low: Math.max(0, Math.min(share, (middle - reach) / (1 + square))),
    high: Math.min(1, Math.max(share, (middle + reach) / (1 + square))),
  }
}
