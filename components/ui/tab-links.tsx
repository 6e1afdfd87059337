import type { Route } from 'next'
import Link from 'next/link'

export type TabLink = { href: Route; label: string; current: boolean; count?: number }

/** Views of one thing, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-line print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? 'page' : undefined}
              className={`tap border-b-2 ${tab.current ? 'border-accent font-semibold' : 'border-transparent text-muted forced-colors:border-[Canvas] hover:border-edge hover:text-ink'}`}
            >
              {tab.label}
              {tab.count !== undefined && <span className="ml-1.5 text-muted">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
