'use client'

import './area-chart.css'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { AreaCurve } from './area-curve'

const AreaChart = lazy(() => import('./area-chart'))

/**
 * Fetches the drawing of a curve once it is near the screen; its height is kept from the first
 * paint. To a screen reader the caption and the table beside it say the same.
 */
export function LazyAreaChart({ curve }: { curve: AreaCurve }) {
  const box = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!box.current) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '300px' },
    )
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={box} className="area-chart" aria-hidden="true">
      {isNear && (
        <Suspense fallback={null}>
          <AreaChart curve={curve} />
        </Suspense>
      )}
    </div>
  )
}
