'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'

type AnswerFormProps = {
  action: PostedTo
  hidden: Record<string, string>
  kinds: Choice[]
  words: Record<'kind' | 'text' | 'hint' | 'submit' | 'summary' | 'refused', string> & {
    faults: Record<string, string>
  }
}

/** What the director writes beneath a concern, and whether that closes it. */
export function AnswerForm({ action, hidden, kinds, words }: AnswerFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const errorOf = (name: string) => {
    const fault = state.faults.find(({ field }) => field === name)
    return fault && words.faults[fault.code]
  }
  const faults = state.faults.map(({ field }) => ({ field, message: errorOf(field) ?? '' }))
  if (state.refusal && faults.length === 0) faults.push({ field: 'text', message: words.refused })
  return (
    <form action={send} noValidate className="grid gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={faults} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        key={state.attempt}
        name="kind"
        label={words.kind}
        choices={kinds}
        value={state.values.kind?.[0] ?? kinds[0]?.value}
        error={errorOf('kind')}
      />
      <TextArea
        name="text"
        label={words.text}
        hint={words.hint}
        defaultValue={state.values.text?.[0] ?? ''}
        error={errorOf('text')}
      />
      <Button aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
