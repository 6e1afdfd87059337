import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'

export type ConfirmedActProps = {
  /** What is done, and what follows from it. */
  summary: string
  text: ReactNode
  confirm: string
  action: (form: FormData) => Promise<void>
  hidden: Record<string, string>
  danger?: boolean
}

/** An act that says what follows before it is done, also without scripts. */
export function ConfirmedAct(props: ConfirmedActProps) {
  const { summary, text, confirm, action, hidden, danger = false } = props
  return (
    <Disclosure summary={summary}>
      <p className="measure mb-3 text-muted">{text}</p>
      <form action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button variant={danger ? 'danger' : 'secondary'}>{confirm}</Button>
      </form>
    </Disclosure>
  )
}
