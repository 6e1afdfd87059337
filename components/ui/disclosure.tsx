import type { ReactNode } from 'react'
import { Icon } from './icon'

type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode }

/** Something that lies one tap away. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="tap list-none gap-1.5 font-medium text-accent [&::-webkit-details-marker]:hidden">
        <Icon name="forward" className="transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  )
}
