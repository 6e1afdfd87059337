'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

/** A text of a note; `short` is for a line or two. */
export type NoteText = {
  name: string
  label: string
  hint?: string
  optional?: string
  short?: true
}

export type NoteFormProps = {
  action: PostedTo
  /** What is posted beside the texts: whose note it is, and the key that makes it once. */
  hidden: Record<string, string>
  today: string
  /** In the order in which they are written. */
  texts: NoteText[]
  words: Record<'heldOn' | 'final' | 'submit' | 'refused' | 'summary', string> & {
    faults: Record<string, string>
  }
}

/** What was said on a day, in a talk or a meeting, to be noted down once and for all. */
export function NoteForm({ action, hidden, today, texts, words }: NoteFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const { summary, beside, written } = saidOf(state, words, {
    heldOn: words.heldOn,
    ...Object.fromEntries(texts.map(({ name, label }) => [name, label])),
  })
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        name="heldOn"
        type="date"
        label={words.heldOn}
        max={today}
        className="max-w-48"
        defaultValue={written('heldOn', today)}
        error={beside('heldOn')}
      />
      {texts.map(({ short, ...text }) => (
        <TextArea
          key={text.name}
          {...text}
          rows={short ? 2 : 4}
          className={short ? 'min-h-20!' : ''}
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
