'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import type { FaultSentences } from '@/components/ui/fault-sentences'

type SelfRatingFormProps = {
  action: PostedTo
  formKey: string
  requestId: string
  rows: { name: string; label: string }[]
  choices: Choice[]
  words: Record<'submit' | 'privacy' | 'summary' | 'refused', string> & { faults: FaultSentences }
}

/** The rows of a form, for the trainee to answer of themself. */
export function SelfRatingForm(props: SelfRatingFormProps) {
  const { action, formKey, requestId, rows, choices, words } = props
  const [state, send, pending] = useActionState(action, notPosted)
  const errorOf = (name: string) => {
    const fault = state.faults.find(({ field }) => field === name)
    return fault && words.faults[fault.code]
  }
  const faults = rows.flatMap(({ name, label }) => {
    const message = errorOf(name)
    return message ? [{ field: name, message: `${label}: ${message}` }] : []
  })
  const [first] = rows
  if (state.refusal && faults.length === 0 && first)
    faults.push({ field: first.name, message: words.refused })
  return (
    <form action={send} noValidate className="grid gap-7">
      <ErrorSummary key={state.attempt} title={words.summary} faults={faults} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="requestId" value={requestId} />
      {rows.map(({ name, label }) => (
        <RadioGroup
          key={`${name} ${state.attempt}`}
          name={name}
          label={label}
          inline
          choices={choices}
          value={state.values[name]?.[0] ?? ''}
          error={errorOf(name)}
        />
      ))}
      <p className="measure text-sm text-muted">{words.privacy}</p>
      <Button aria-disabled={pending} className="w-full md:w-auto md:justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
