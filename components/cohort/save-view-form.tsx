'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { TextInput } from '@/components/ui/text-input'

type SaveViewFormProps = {
  action: PostedTo
  formKey: string
  query: string
  words: Record<'label' | 'hint' | 'submit' | 'refused', string> & {
    refusals: Record<string, string>
    faults: Record<string, string>
  }
}

/** Keeps the cohort as it is shown now, under a name. */
export function SaveViewForm({ action, formKey, query, words }: SaveViewFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const [fault] = state.faults
  const refused = state.refusal && (words.refusals[state.refusal] ?? words.refused)
  return (
    <form action={send} noValidate className="grid max-w-xl gap-3">
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="query" value={query} />
      <TextInput
        name="name"
        label={words.label}
        hint={words.hint}
        autoComplete="off"
        defaultValue={state.values.name?.[0] ?? ''}
        error={fault ? words.faults[fault.code] : refused || undefined}
      />
      <Button variant="secondary" aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
