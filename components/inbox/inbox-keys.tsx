'use client'

import { useEffect } from 'react'
import { isCommand } from '@/components/ui/command-key'

/** j and k move between the rows of the inbox; Enter opens, as on any link. */
export function InboxKeys({ hint }: { hint: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key]
      if (!step || !isCommand(event)) return
      const links = [...document.querySelectorAll<HTMLElement>('.inbox-open')]
      const at = links.findIndex((link) => link === document.activeElement)
      const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)
      links[next]?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <p data-keys="inbox" className="hidden text-sm text-muted lg:block">
      {hint}
    </p>
  )
}
