import type { ReactNode } from 'react'
import { Icon } from './icon'

export type BadgeTone = 'plain' | 'accent' | 'done' | 'attention' | 'quiet'

const tones: Record<BadgeTone, string> = {
  plain: 'border-edge',
  accent: 'border-transparent bg-accent-tint text-accent-strong',
  done: 'border-transparent bg-sunken',
  attention: 'border-attention-mark bg-attention-tint text-attention',
  quiet: 'border-line text-muted',
}

/** A word or two about the state of something. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm border px-2 py-0.5 text-xs font-medium ${tones[tone]}`}
    >
      {tone === 'done' && <Icon name="done" className="size-3.5!" />}
      {children}
    </span>
  )
}
