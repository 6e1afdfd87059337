import { type ReactNode, Suspense } from 'react'
import { PanelBoundary } from '../panel-boundary'
import { PanelSkeleton } from './panel-skeleton'

type StreamedPanelProps<T> = {
  value: Promise<T>
  /** How many rows high its place is held. */
  rows: number
  children: (value: T) => ReactNode
}

/** One panel that comes when its value has come, and fails alone. */
export function StreamedPanel<T>({ value, rows, children }: StreamedPanelProps<T>) {
  return (
    <PanelBoundary>
      <Suspense fallback={<PanelSkeleton rows={rows} />}>
        <Arrived value={value}>{children}</Arrived>
      </Suspense>
    </PanelBoundary>
  )
}

async function Arrived<T>({ value, children }: Omit<StreamedPanelProps<T>, 'rows'>) {
  return children(await value)
}
