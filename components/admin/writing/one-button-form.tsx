'use client'

import { useActionState } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'

type OneButtonFormProps = {
  action: PostedTo
  hidden: Record<string, string>
  label: string
  variant?: ButtonVariant
  /** What each refusal is called. */
  refusals: Record<string, string>
}

/** One press; refused, it says why above the button. */
export function OneButtonForm({ action, hidden, label, variant, refusals }: OneButtonFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const refused = state.refusal && (refusals[state.refusal] ?? refusals.notFound)
  return (
    <form action={send} className="grid justify-items-start gap-3">
      {refused && <Notice tone="attention" role="alert" title={refused} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant={variant} aria-disabled={pending}>
        {label}
      </Button>
    </form>
  )
}
