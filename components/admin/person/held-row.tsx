import type { ReactNode } from 'react'

type HeldRowProps = {
  title: ReactNode
  /** Quiet lines beneath: where, when, what. */
  lines: ReactNode[]
  /** Links to the right. */
  links?: ReactNode
  children?: ReactNode
}

/** One thing that somebody is or was, with what can be done about it. */
export function HeldRow({ title, lines, links, children }: HeldRowProps) {
  return (
    <li className="grid gap-2 px-4 py-4 md:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <p className="font-semibold">{title}</p>
          {lines.filter(Boolean).map((line, index) => (
            <p key={index} className="text-sm text-muted">
              {line}
            </p>
          ))}
        </div>
        {links}
      </div>
      {children}
    </li>
  )
}
