'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the menu that knows whether it leads to where one is: a layout outlives its pages. */
export function NavAnchor({ href, children }: { href: Route; children: ReactNode }) {
  const current = usePathname() === href
  return (
    <Link href={href} prefetch={false} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  )
}
