import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type ColumnHeaderProps = {
  numeric?: boolean
  /** Present when the column can be sorted: where the next order is, and the present one. */
  sort?: { href: Route; order?: 'ascending' | 'descending' }
  children: ReactNode
}

/** The head of a column; sorting is an address, so it works without scripts and can be shared. */
export function ColumnHeader({ numeric = false, sort, children }: ColumnHeaderProps) {
  const className = numeric ? 'numeric' : undefined
  if (!sort) {
    return (
      <th role="columnheader" scope="col" className={className}>
        {children}
      </th>
    )
  }
  return (
    <th role="columnheader" scope="col" aria-sort={sort.order ?? 'none'} className={className}>
      <Link href={sort.href} prefetch={false} scroll={false} className="tap gap-1 hover:underline">
        {children}
        <Icon
          name={sort.order === 'descending' ? 'down' : 'up'}
          className={`size-3.5! ${sort.order ? '' : 'opacity-30'}`}
        />
      </Link>
    </th>
  )
}
