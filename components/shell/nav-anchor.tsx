'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { type MarkablePlace, markedPlace } from './marked-place'

type NavAnchorProps = { href: Route; all: MarkablePlace[]; children: ReactNode }

/** A link of the menu that knows whether it leads to where one is: a layout outlives its pages. */
export function NavAnchor({ href, all, children }: NavAnchorProps) {
  const path = usePathname()
  const current = path === href ? 'page' : 'true'
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={markedPlace(path, all) === href ? current : undefined}
    >
      {children}
    </Link>
  )
}
