'use client'

import { useActionState } from 'react'
import { type NoteWords, saidOf } from '@/components/talk/note-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

/** The texts of a meeting's note, in the order in which they are written; some have a hint. */
export type MeetingText = { name: string; label: string; hint?: string; optional?: string }

type MeetingFormProps = {
  action: PostedTo
  formKey: string
  trainingId: string
  today: string
  texts: MeetingText[]
  words: NoteWords<'heldOn'>
}

/** What a meeting said and decided, to be noted down once and for all. */
export function MeetingForm(props: MeetingFormProps) {
  const { action, formKey, trainingId, today, texts, words } = props
  const [state, send, pending] = useActionState(action, notPosted)
  const { summary, beside, written } = saidOf(state, words, {
    heldOn: words.heldOn,
    ...Object.fromEntries(texts.map(({ name, label }) => [name, label])),
  })
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="trainingId" value={trainingId} />
      <TextInput
        name="heldOn"
        type="date"
        label={words.heldOn}
        max={today}
        className="max-w-48"
        defaultValue={written('heldOn', today)}
        error={beside('heldOn')}
      />
      {texts.map((text) => (
        <TextArea
          key={text.name}
          {...text}
          rows={text.name === 'present' ? 2 : 4}
          className={text.name === 'present' ? 'min-h-20!' : ''}
          defaultValue={written(text.name)}
          error={beside(text.name)}
        />
      ))}
      <div className="grid justify-items-start gap-2">
        <Button aria-disabled={pending}>{words.submit}</Button>
        <p className="measure text-sm text-muted">{words.final}</p>
      </div>
    </form>
  )
}
