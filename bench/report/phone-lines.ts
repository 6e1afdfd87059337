import type { ColdLoad } from '../figures/cold-load'
import { median } from '../figures/quantile'
import type { MeasuredPage } from '../pages'
import type { PhoneRun } from '../phone/measure-phone'
import type { Line } from './line'

/** What a page's cold loads come to: the median of each figure, beside the bare page's. */
export function phoneLines({ name, aims }: MeasuredPage, runs: readonly PhoneRun[]): Line[] {
  const both = (figure: (load: ColdLoad) => number) => ({
    bare: median(runs.map(({ bare }) => figure(bare))),
    ours: median(runs.map(({ ours }) => figure(ours))),
  })
  const line = (figure: string, unit: Line['unit'], value: (load: ColdLoad) => number): Line => ({
    of: name,
    figure,
    unit,
    ...both(value),
  })
  const later = runs.some(({ ours }) => ours.laterScriptBytes > 0)
  const taps = runs.flatMap(({ ours }) => ours.interaction ?? [])
  return [
    {
      ...line('bytes', 'kB', (load) => (load.bytes - load.laterScriptBytes) / 1000),
      aim: aims.bytes,
    },
    ...(later ? [line('bytes with what scripts fetch', 'kB', (load) => load.bytes / 1000)] : []),
    line('of these, JavaScript', 'kB', (load) => (load.scriptBytes - load.laterScriptBytes) / 1000),
    { ...line('requests', '', (load) => load.requests), aim: aims.requests },
    { ...line('largest paint', 'ms', (load) => load.largestPaint), aim: aims.largestPaint },
    { ...line('blocked', 'ms', (load) => load.blocked), aim: aims.blocked },
    ...(taps.length > 0
      ? [
          {
            of: name,
            figure: 'slowest tap or key',
            unit: 'ms' as const,
            ours: median(taps),
            aim: aims.interaction,
          },
        ]
      : []),
  ]
}
