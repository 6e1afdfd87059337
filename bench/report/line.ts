/** What a figure should come to: alone, or measured by the bare page of the same run. */
export type Aim = { atMost: number } | { atMostTimes: number } | { atLeastTimes: number }

/** One figure of the report, with the bare page's beside it where there is one. */
export type Line = {
  /** What was measured, such as a page. */
  of: string
  figure: string
  unit: 'kB' | 'ms' | '/s' | ''
  bare?: number
  ours: number
  aim?: Aim
}

/** Ours as a share of the bare one's; nothing when there is none to compare with. */
export function ratioOf({ bare, ours }: Line): number | undefined {
  return bare ? ours / bare : undefined
}

/** Whether a figure came to what it should; nothing when nothing was asked of it. */
export function isReached(line: Line): boolean | undefined {
  const { aim, ours } = line
  if (!aim) return undefined
  if ('atMost' in aim) return ours <= aim.atMost
  const ratio = ratioOf(line)
  if (ratio === undefined) return undefined
  return 'atMostTimes' in aim ? ratio <= aim.atMostTimes : ratio >= aim.atLeastTimes
}
