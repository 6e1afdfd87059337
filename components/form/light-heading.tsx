import type { ReactNode } from 'react'

type LightHeadingProps = { kicker?: ReactNode; title: ReactNode; lead?: ReactNode }

/** The h1 of a page around the form, and what it is about. */
export function LightHeading({ kicker, title, lead }: LightHeadingProps) {
  return (
    <header className="light-heading">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </header>
  )
}
