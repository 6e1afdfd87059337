import { useId, type ReactNode } from 'react'

type PanelProps = {
  title?: ReactNode
  /** A quiet line beneath the title. */
  lead?: ReactNode
  /** A link or button to the right of the title. */
  action?: ReactNode
  /** No inner margin: for tables and lists that reach the edge. */
  flush?: boolean
  className?: string
  children: ReactNode
}

/** One subject of a page on a sheet of its own. */
export function Panel({
  title,
  lead,
  action,
  flush = false,
  className = '',
  children,
}: PanelProps) {
  const titleId = useId()
  return (
    <section
      aria-labelledby={title ? titleId : undefined}
      className={`min-w-0 rounded-lg border border-line bg-surface ${className}`}
    >
      {title && (
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 pt-4 md:px-6 md:pt-5">
          <div>
            <h2 id={titleId} className="text-lg">
              {title}
            </h2>
            {lead && <p className="measure text-sm text-muted">{lead}</p>}
          </div>
          {action}
        </header>
      )}
      <div className={flush ? 'pt-3' : 'p-4 md:px-6 md:pb-6'}>{children}</div>
    </section>
  )
}
