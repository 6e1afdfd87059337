'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

// Outlives the shell, which each page may draw anew.
let shown: string | undefined

/** Moves focus to the new page's heading when the route changes, and closes the account menu. */
export function FocusOnRoute() {
  const pathname = usePathname()
  useEffect(() => {
    const isFirst = shown === undefined
    if (shown === pathname) return
    shown = pathname
    if (isFirst) return
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover()
    // An error summary that has just taken focus keeps it.
    if (document.activeElement?.getAttribute('role') === 'alert') return
    const target = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main')
    target?.focus({ preventScroll: true })
  }, [pathname])
  return null
}
