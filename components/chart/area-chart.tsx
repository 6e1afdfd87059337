'use client'

import { ComposedChart, Line, ReferenceArea, Scatter, XAxis, YAxis } from 'recharts'
import type { AreaCurve, CurveMark } from './area-curve'
import { NotObservedMark, ObservationMark } from './observation-mark'

const text = { fill: 'var(--muted)', fontSize: 12 }
const lane = 0

/** One area over time: dots, the lane of what was not observed, and the typical level's steps. */
export default function AreaChart({ curve }: { curve: AreaCurve }) {
  const { weeks, ticks, names } = curve
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 4, right: 10, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
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
        domain={[-0.5, 4.5]}
        ticks={[lane, 1, 2, 3, 4]}
        tickFormatter={(level: number) => names.levels[level - 1] ?? names.notObserved}
        tick={text}
        tickLine={false}
        axisLine={false}
        width={104}
        interval={0}
      />
      {grounds(curve)}
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
      <Scatter data={curve.points} dataKey="level" isAnimationActive={false} shape={drawObserved} />
      <Scatter
        data={curve.notObserved.map((mark) => ({ ...mark, level: lane }))}
        dataKey="level"
        isAnimationActive={false}
        shape={drawNotObserved}
      />
    </ComposedChart>
  )
}

type Drawn = { cx?: number; cy?: number; payload?: CurveMark }

function drawObserved({ cx = 0, cy = 0, payload }: Drawn) {
  if (!payload) return null
  const { difficulty, late, words } = payload
  return (
    <g>
      <title>{words}</title>
      <ObservationMark cx={cx} cy={cy} difficulty={difficulty} late={late} />
    </g>
  )
}

function drawNotObserved({ cx = 0, cy = 0, payload }: Drawn) {
  return (
    <g>
      <title>{payload?.words}</title>
      <NotObservedMark cx={cx} cy={cy} />
    </g>
  )
}

// Every second placement is shaded, so that each can be told from its neighbours.
function grounds({ bands, weeks }: AreaCurve) {
  return [
    ...bands.map(({ from, to }, index) => (
      <ReferenceArea
        key={from}
        x1={from}
        x2={to}
        y1={0.5}
        y2={4.5}
        fill={index % 2 === 0 ? 'var(--curve-band)' : 'transparent'}
        fillOpacity={1}
        stroke="none"
      />
    )),
    <ReferenceArea
      key="lane"
      x1={0}
      x2={weeks}
      y1={-0.5}
      y2={0.5}
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
