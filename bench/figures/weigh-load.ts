import type { ColdLoad } from './cold-load'
import { blockedTime } from './blocked-time'

/** A request as the browser told of it; `later` means that a script asked for it. */
export type Fetched = { url: string; type: string; bytes: number; later: boolean }
/** What the page itself observed, in milliseconds. */
export type Observed = { largestPaint: number; longTasks: number[] }

/** Sums up a load from what was fetched and observed. */
export function weighLoad(fetched: readonly Fetched[], observed: Observed): ColdLoad {
  const scripts = fetched.filter(({ type }) => type === 'Script')
  return {
    bytes: sum(fetched),
    requests: fetched.length,
    scriptBytes: sum(scripts),
    laterScriptBytes: sum(scripts.filter(({ later }) => later)),
    largestPaint: observed.largestPaint,
    blocked: blockedTime(observed.longTasks),
  }
}

const sum = (fetched: readonly Fetched[]) => fetched.reduce((all, { bytes }) => all + bytes, 0)
