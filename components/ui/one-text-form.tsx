'use client'

import { useActionState } from 'react'
import { Button, type ButtonVariant } from './button'
import { ErrorSummary } from './error-summary'
import { notPosted, type PostedTo } from './form-state'
import { TextArea } from './text-area'

export type OneTextFormProps = {
  action: PostedTo
  /** What is posted beside the text: whose it is, and the key that makes it once. */
  hidden: Record<string, string>
  /** The name of the text. */
  field: string
  variant?: ButtonVariant
  words: Record<'label' | 'hint' | 'submit' | 'summary' | 'refused', string> & {
    faults: Record<string, string>
  }
}

/** One text to be written and sent: a reason, a comment. Refused, it stands as it was typed. */
export function OneTextForm({ action, hidden, field, variant, words }: OneTextFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const [fault] = state.faults
  const error = fault ? words.faults[fault.code] : state.refusal && words.refused
  return (
    <form action={send} noValidate className="grid gap-5">
      {error && (
        <ErrorSummary
          key={state.attempt}
          title={words.summary}
          faults={[{ field, message: error }]}
        />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name={field}
        label={words.label}
        hint={words.hint}
        defaultValue={state.values[field]?.[0] ?? ''}
        error={error}
      />
      <Button variant={variant} aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
