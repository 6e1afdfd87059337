import { useId, type ReactNode } from 'react'

type PanelProps = {
  /** Where a link into the page leads. */
  id?: string
  title?: ReactNode
  /** A quiet line beneath the title. */
  lead?: ReactNode
  /** A link or button to the right of the title. */
  action?: ReactNode
  /** No inner margin: for tables and lists that reach the edge. */
  flush?: boolean
  /** What is said instead of all the rest when there is nothing to show. */
  none?: ReactNode
  className?: string
  children?: ReactNode
}

/** One subject of a page on a sheet of its own. */
export function Panel({
  id,
  title,
  lead,
  action,
  flush = false,
  none,
  className = '',
  children,
}: PanelProps) {
  const titleId = useId()
  const isEmpty = Boolean(none)
  return (
    <section
      id={id}
      aria-labelledby={title ? titleId : undefined}
      className={`min-w-0 scroll-mt-6 rounded-lg border border-line bg-surface ${className}`}
    >
      {title && (
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 pt-4 md:px-6 md:pt-5">
          <div>
            <h2 id={titleId} className="text-lg">
              {title}
            </h2>
            {lead && !isEmpty && <p className="measure text-sm text-muted">{lead}</p>}
          </div>
          {!isEmpty && action}
        </header>
      )}
      <div className={flush && !isEmpty ? 'pt-3' : 'p-4 md:px-6 md:pb-6'}>
        {isEmpty ? <p className="text-muted">{none}</p> : children}
      </div>
    </section>
  )
}
