'use client'

import './area-chart.css'
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import type { AreaCurve } from './area-curve'
import { stepTo } from './step-to'
import { useNear } from './use-near'

const AreaChart = lazy(() => import('./area-chart'))

type LazyAreaChartProps = {
  curve: AreaCurve
  /** Which area it is, how much was observed, and which keys read it. */
  label: string
}

/**
 * Fetches the drawing of a curve once it is near the screen; its height is kept from the first
 * paint. It is one stop of the keyboard: arrows go from one observation to the next as time went,
 * and what is written beneath says which, also to a screen reader.
 */
export function LazyAreaChart({ curve, label }: LazyAreaChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const isNear = useNear(box)
  const [at, setAt] = useState<number | null>(null)
  const { marks } = curve
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') return setAt(null)
    const next = stepTo(event.key, at, marks.length)
    if (next === null) return
    event.preventDefault()
    setAt(next)
  }
  const reading =
    marks.length > 0
      ? { role: 'application', tabIndex: 0, 'aria-label': label, 'data-keys': 'chart' }
      : { 'aria-hidden': true }
  return (
    <div className="area-chart">
      <div ref={box} className="area-drawing" {...reading} onKeyDown={press}>
        <div aria-hidden="true">
          {isNear && (
            <Suspense fallback={null}>
              <AreaChart curve={curve} at={at} onChoose={setAt} />
            </Suspense>
          )}
        </div>
      </div>
      {marks.length > 0 && (
        <p role="status" className="area-reading">
          {at !== null && marks[at]?.words}
        </p>
      )}
    </div>
  )
}
