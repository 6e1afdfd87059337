'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { type NoteWords, saidOf } from './note-form'

type TalkFormProps = {
  action: PostedTo
  formKey: string
  trainingId: string
  /** Through which door the supervisor came, so that they go back through it. */
  from: 'supervisor' | 'director'
  today: string
  words: NoteWords<'heldOn' | 'agreed' | 'agreedHint'>
}

/** What a supervisor and their trainee agreed on, to be noted down once and for all. */
export function TalkForm({ action, formKey, trainingId, from, today, words }: TalkFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const { summary, beside, written } = saidOf(state, words, {
    heldOn: words.heldOn,
    agreed: words.agreed,
  })
  return (
    <form action={send} noValidate className="grid gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="trainingId" value={trainingId} />
      <input type="hidden" name="from" value={from} />
      <TextInput
        name="heldOn"
        type="date"
        label={words.heldOn}
        max={today}
        className="max-w-48"
        defaultValue={written('heldOn', today)}
        error={beside('heldOn')}
      />
      <TextArea
        name="agreed"
        label={words.agreed}
        hint={words.agreedHint}
        rows={5}
        defaultValue={written('agreed')}
        error={beside('agreed')}
      />
      <div className="grid justify-items-start gap-2">
        <Button aria-disabled={pending}>{words.submit}</Button>
        <p className="measure text-sm text-muted">{words.final}</p>
      </div>
    </form>
  )
}
