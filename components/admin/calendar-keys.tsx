'use client'

import { useEffect, useRef } from 'react'
import { nearestBar } from './nearest-bar'

const steps = {
  ArrowRight: { row: 0, bar: 1 },
  ArrowLeft: { row: 0, bar: -1 },
  ArrowDown: { row: 1, bar: 0 },
  ArrowUp: { row: -1, bar: 0 },
} as const

/** The arrow keys go from bar to bar, along a row and between rows; Enter opens, as on any link. */
export function CalendarKeys({ hint }: { hint: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const calendar = line.current?.closest<HTMLElement>('.calendar')
    const press = (event: KeyboardEvent) => {
      const step = steps[event.key as keyof typeof steps]
      const from = (event.target as HTMLElement).closest<HTMLElement>('.calendar-bar a')
      if (!calendar || !step || !from) return
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const rows = [...calendar.querySelectorAll('.calendar-row')]
        .map((row) => [...row.querySelectorAll<HTMLElement>('.calendar-bar a')])
        .filter((bars) => bars.length > 0)
      const extents = rows.map((bars) => bars.map((bar) => bar.getBoundingClientRect()))
      const row = rows.findIndex((bars) => bars.includes(from))
      const at = { row, bar: rows[row]?.indexOf(from) ?? 0 }
      const next = nearestBar(extents, at, step)
      rows[next.row]?.[next.bar]?.focus()
    }
    calendar?.addEventListener('keydown', press)
    return () => calendar?.removeEventListener('keydown', press)
  }, [])
  return (
    <p ref={line} className="mt-3 hidden text-sm text-muted lg:block print:hidden">
      {hint}
    </p>
  )
}
