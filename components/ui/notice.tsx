import type { ReactNode } from 'react'
import { Icon } from './icon'

type NoticeProps = {
  tone?: 'info' | 'attention' | 'done'
  title?: ReactNode
  /** 'status' when it answers what the person just did. */
  role?: 'status' | 'alert'
  children?: ReactNode
}

const looks = {
  info: { box: 'border-accent bg-accent-tint', mark: 'text-accent', icon: 'info' },
  attention: {
    box: 'border-attention-mark bg-attention-tint',
    mark: 'text-attention',
    icon: 'attention',
  },
  done: { box: 'border-accent bg-accent-tint', mark: 'text-accent', icon: 'done' },
} as const

/** Something that a person should know before going on. */
export function Notice({ tone = 'info', title, role, children }: NoticeProps) {
  const look = looks[tone]
  return (
    <div role={role} className={`flex gap-3 rounded-md border-l-4 px-4 py-3 ${look.box}`}>
      <Icon name={look.icon} className={`mt-[0.2rem] ${look.mark}`} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="measure text-sm">{children}</div>}
      </div>
    </div>
  )
}
