'use client'

import { useActionState } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'
import { type KeptField, KeptFieldInput } from './kept-field'

export type KeptFormProps = {
  action: PostedTo
  /** What is posted beside the fields: the key that makes it once, and whose it is. */
  hidden: Record<string, string>
  fields: KeptField[]
  variant?: ButtonVariant
  /** Other ways to send the same fields, each with a name and a value of its own. */
  others?: { title: string; buttons: { name: string; value: string; label: string }[] }
  words: Record<'submit' | 'refused' | 'summary', string> & {
    faults: Record<string, string>
    refusals?: Record<string, string>
  }
}

/** A few fields that an administrator fills in. Refused, they stand as they were filled in. */
export function KeptForm({ action, hidden, fields, variant, others, words }: KeptFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const refused = words.refusals?.[state.refusal ?? ''] ?? words.refused
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, asTitle(label)]))
  const { summary, beside } = saidOf(state, { ...words, refused }, labels)
  const isFirst = state.attempt === 0
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <KeptFieldInput
          key={`${field.name} ${state.attempt}`}
          field={field}
          value={isFirst ? field.value : (state.values[field.name]?.[0] ?? '')}
          error={beside(field.name)}
        />
      ))}
      <Button variant={variant} aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
      {others && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 font-semibold">{others.title}</legend>
          {others.buttons.map(({ label, ...button }) => (
            <Button key={button.value} {...button} variant="secondary" aria-disabled={pending}>
              {label}
            </Button>
          ))}
        </fieldset>
      )}
    </form>
  )
}

/** A label before what is said of its field; a question needs no colon. */
const asTitle = (label: string) => (label.endsWith('?') ? label : `${label}:`)
