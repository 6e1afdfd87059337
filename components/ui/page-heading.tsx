import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from './icon'

type PageHeadingProps<T extends string> = {
  title: ReactNode
  /** A quiet line above the title: whose, which. */
  kicker?: ReactNode
  lead?: ReactNode
  action?: ReactNode
  /** What the page is about, for whoever asks: an `AboutPage`. */
  about?: ReactNode
  back?: { href: Route<T>; label: string }
}

/** The page's one h1, with the way back, a lead and the page's main act. */
export function PageHeading<T extends string>(props: PageHeadingProps<T>) {
  const { title, kicker, lead, action, about, back } = props
  return (
    <header className="mb-6 md:mb-10">
      {back && (
        <Link
          href={back.href}
          prefetch={false}
          className="tap -ml-1 gap-1 text-sm text-accent hover:underline print:hidden"
        >
          <Icon name="back" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          {kicker && <p className="mb-1 text-sm font-medium text-muted">{kicker}</p>}
          <h1 tabIndex={-1} className="text-2xl md:text-3xl">
            {title}
          </h1>
          {lead && <p className="measure mt-2 text-muted md:text-lg">{lead}</p>}
        </div>
        {action && <div className="flex flex-wrap gap-2 print:hidden">{action}</div>}
      </div>
      {about}
    </header>
  )
}
