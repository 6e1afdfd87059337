'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavAnchorProps = { href: Route; all: Route[]; children: ReactNode }

/** A link of the menu that knows whether it leads to where one is: a layout outlives its pages. */
export function NavAnchor({ href, all, children }: NavAnchorProps) {
  const path = usePathname()
  const [closest] = all
    .filter((each) => path === each || path.startsWith(`${each}/`))
    .sort((one, other) => other.length - one.length)
  return (
    <Link href={href} prefetch={false} aria-current={closest === href ? 'page' : undefined}>
      {children}
    </Link>
  )
}
