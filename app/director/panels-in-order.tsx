import { type ReactNode, Suspense } from 'react'
import { PanelBoundary } from '../panel-boundary'
import { PanelSkeleton } from './panel-skeleton'

/** A panel that is on its way, and how many rows high its place is held. */
export type ComingPanel = { rows: number; panel: ReactNode }

/** A panel that is drawn when its value has come. */
export function coming<T>(
  value: Promise<T>,
  rows: number,
  draw: (value: T) => ReactNode,
): ComingPanel {
  return { rows, panel: <Arrived value={value} draw={draw} /> }
}

/**
 * Panels that are fetched together and shown from the top down, each as soon as it and those above it
 * have come: how high a panel becomes is known only then, and what stands already never moves. A panel
 * that fails says so alone.
 */
export function PanelsInOrder({ panels }: { panels: ComingPanel[] }) {
  const [first, ...rest] = panels
  if (!first) return null
  return (
    <Suspense
      fallback={panels.map(({ rows }, at) => (
        <PanelSkeleton key={at} rows={rows} />
      ))}
    >
      <PanelBoundary>{first.panel}</PanelBoundary>
      <PanelsInOrder panels={rest} />
    </Suspense>
  )
}

async function Arrived<T>({ value, draw }: { value: Promise<T>; draw: (value: T) => ReactNode }) {
  return draw(await value)
}
