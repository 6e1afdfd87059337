'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'
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
  const labels = { kind: words.kind, text: words.text }
  const { summary, beside, written } = saidOf(state, words, labels)
  return (
    <form action={send} noValidate className="grid gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        key={state.attempt}
        name="kind"
        label={words.kind}
        choices={kinds}
        value={written('kind', kinds[0]?.value)}
        error={beside('kind')}
      />
      <TextArea
        name="text"
        label={words.text}
        hint={words.hint}
        defaultValue={written('text')}
        error={beside('text')}
      />
      <Button aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
