type SkeletonProps = { label: string; rows?: number; rowHeight?: string }

/** Holds the final height of what is being fetched, so that nothing jumps. */
export function Skeleton({ label, rows = 3, rowHeight = '3rem' }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} data-loading className="grid gap-px">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} style={{ height: rowHeight }} className="flex items-center">
          <div className="h-3.5 w-full animate-pulse rounded-sm bg-sunken" />
        </div>
      ))}
    </div>
  )
}
