import './area-chart.css'
import { useId } from 'react'
import { heights, scaleOf, stairs } from '@/domain/progress-scale'
import type { AreaCurve } from './area-curve'
import { ExpectedHatching } from './expected-hatching'
import { MarkOf } from './observation-mark'

const size = { width: 340, height: 190 }
const plot = { left: 104, top: 4, width: 226, height: 164 }

/**
 * The same curve drawn once on the server, for paper and for a browser without scripts. The caption
 * and the table beside it say the same to whoever listens.
 */
export function PrintedCurve({ curve }: { curve: AreaCurve }) {
  const { x, y } = scaleOf(curve.weeks, plot)
  const { levels, notObserved } = curve.names
  const line = stairs(curve.typical).map(
    ({ week, level }) => `${round(x(week))},${round(y(level))}`,
  )
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" className="printed-curve">
      <Grounds curve={curve} />
      {[notObserved, ...levels].map((name, level) => (
        <text key={name} x={plot.left - 8} y={round(y(level)) + 4} textAnchor="end">
          {name}
        </text>
      ))}
      {curve.ticks.map((week) => (
        <text key={week} x={round(x(week))} y={size.height - 6} textAnchor="middle">
          {week}
        </text>
      ))}
      <polyline
        points={line.join(' ')}
        fill="none"
        stroke="var(--attention-mark)"
        strokeWidth={2.25}
      />
      {curve.marks.map((mark, index) => (
        <MarkOf
          key={index}
          mark={mark}
          cx={round(x(mark.week))}
          cy={round(y(mark.level ?? heights.notObserved))}
        />
      ))}
    </svg>
  )
}

/** Placements, the expected band, a line for each level, and the lane. */
function Grounds({ curve: { bands, expected, weeks } }: { curve: AreaCurve }) {
  const { x, y } = scaleOf(weeks, plot)
  const hatching = useId()
  const ground = (from: number, to: number, bottom: number, top: number) => ({
    x: round(x(from)),
    y: round(y(top)),
    width: round(x(to) - x(from)),
    height: round(y(bottom) - y(top)),
  })
  return (
    <>
      {bands.map(
        ({ from, to }, index) =>
          index % 2 === 0 && (
            <rect
              key={from}
              {...ground(from, to, heights.lowest, heights.top)}
              fill="var(--curve-band)"
            />
          ),
      )}
      {expected.length > 0 && <ExpectedHatching id={hatching} />}
      {expected.map(({ from, to, bottom, top }) => (
        <rect
          key={from}
          {...ground(from, to, bottom, top)}
          fill={`url(#${hatching})`}
          stroke="var(--edge)"
          strokeWidth={0.75}
        />
      ))}
      <rect
        {...ground(0, weeks, heights.bottom, heights.lowest)}
        fill="none"
        stroke="var(--line)"
      />
      {[1, 2, 3, 4].map((level) => (
        <path key={level} d={`M${x(0)} ${round(y(level))}H${x(weeks)}`} stroke="var(--line)" />
      ))}
      <path d={`M${x(0)} ${y(heights.bottom)}H${x(weeks)}`} stroke="var(--edge)" />
    </>
  )
}

const round = (length: number) => Math.round(length * 10) / 10
