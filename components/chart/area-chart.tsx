'use client'

import { useId } from 'react'
import { ComposedChart, Line, Scatter, XAxis, YAxis } from 'recharts'
import { heights } from '@/domain/progress-scale'
import { areaGrounds } from './area-grounds'
import type { AreaCurve, CurveMark } from './area-curve'
import { ExpectedHatching } from './expected-hatching'
import { MarkOf } from './observation-mark'

const text = { fill: 'var(--muted)', fontSize: 12 }

type AreaChartProps = {
  curve: AreaCurve
  /** Which observation is read out, if any; pointing at another one chooses it. */
  at: number | null
  onChoose: (at: number) => void
}

/** One area over time: dots, the lane of what was not observed, and the typical level's steps. */
export default function AreaChart({ curve, at, onChoose }: AreaChartProps) {
  const { weeks, ticks, names } = curve
  const hatching = useId()
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 4, right: 10, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {curve.expected.length > 0 && <ExpectedHatching id={hatching} />}
      <XAxis
        type="number"
        dataKey="week"
        domain={[0, weeks]}
        ticks={ticks}
        tick={text}
        tickLine={false}
        axisLine={{ stroke: 'var(--edge)' }}
        height={22}
      />
      <YAxis
        type="number"
        domain={[heights.bottom, heights.top]}
        ticks={[heights.notObserved, 1, 2, 3, 4]}
        tickFormatter={(level: number) => names.levels[level - 1] ?? names.notObserved}
        tick={text}
        tickLine={false}
        axisLine={false}
        width={104}
        interval={0}
      />
      {areaGrounds(curve, hatching)}
      <Line
        data={curve.typical}
        dataKey="level"
        type="stepAfter"
        stroke="var(--attention-mark)"
        strokeWidth={2.25}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Scatter
        data={curve.marks.map((mark, index) => ({
          ...mark,
          height: mark.level ?? heights.notObserved,
          chosen: index === at,
          choose: () => onChoose(index),
        }))}
        dataKey="height"
        isAnimationActive={false}
        shape={drawMark}
      />
    </ComposedChart>
  )
}

type Drawn = {
  cx?: number
  cy?: number
  payload?: CurveMark & { chosen: boolean; choose: () => void }
}

function drawMark({ cx = 0, cy = 0, payload }: Drawn) {
  if (!payload) return null
  const { words, chosen, choose } = payload
  return (
    <g onClick={choose}>
      <title>{words}</title>
      <circle cx={cx} cy={cy} r={12} fill="transparent" />
      <MarkOf mark={payload} cx={cx} cy={cy} />
      {chosen && (
        <circle cx={cx} cy={cy} r={11} fill="none" stroke="var(--ink)" strokeWidth={2.5} />
      )}
    </g>
  )
}
