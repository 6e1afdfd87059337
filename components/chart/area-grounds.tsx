import { ReferenceArea } from 'recharts'
import { heights } from '@/domain/progress-scale'
import type { AreaCurve } from './area-curve'

/** What lies behind a curve: placements, the expected band, a line for each level, and the lane. */
export function areaGrounds({ bands, expected, weeks }: AreaCurve, hatching: string) {
  return [
    // Every second placement is shaded, so that each can be told from its neighbours.
    ...bands.map(({ from, to }, index) => (
      <ReferenceArea
        key={`band ${from}`}
        x1={from}
        x2={to}
        y1={heights.lowest}
        y2={heights.top}
        fill={index % 2 === 0 ? 'var(--curve-band)' : 'transparent'}
        fillOpacity={1}
        stroke="none"
      />
    )),
    ...expected.map(({ from, to, bottom, top }) => (
      <ReferenceArea
        key={`expected ${from}`}
        x1={from}
        x2={to}
        y1={bottom}
        y2={top}
        fill={`url(#${hatching})`}
        fillOpacity={1}
        stroke="var(--edge)"
        strokeWidth={0.75}
      />
    )),
    <ReferenceArea
      key="lane"
      x1={0}
      x2={weeks}
      y1={heights.bottom}
      y2={heights.lowest}
      fill="none"
      stroke="var(--line)"
    />,
    ...[1, 2, 3, 4].map((level) => (
      <ReferenceArea
        key={`level ${level}`}
        x1={0}
        x2={weeks}
        y1={level}
        y2={level}
        stroke="var(--line)"
      />
    )),
  ]
}
