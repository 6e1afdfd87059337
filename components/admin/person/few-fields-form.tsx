'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'
import { type Option, SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'

/** A field with what stands in it: a line of text, a day, or one of several. */
export type FewField = {
  name: string
  label: string
  value: string
  hint?: string
  day?: { min: string }
  options?: Option[]
  empty?: string
}

export type FewFieldsFormProps = {
  action: PostedTo
  hidden: Record<string, string>
  fields: FewField[]
  cancel: { href: string; label: string }
  words: Record<'submit' | 'summary' | 'refused', string> & {
    faults: Record<string, string>
    refusals: Record<string, string>
  }
}

/** A few things about somebody, to be changed together. Refused, they stand as they were typed. */
export function FewFieldsForm({ action, hidden, fields, cancel, words }: FewFieldsFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const refused = words.refusals[state.refusal ?? ''] ?? words.refused
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]))
  const said = saidOf(state, { faults: words.faults, refused }, labels)
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={said.summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, value, hint, day, options, empty }) => {
        const field = { name, label, hint, error: said.beside(name) }
        const filled = said.written(name, value)
        if (options) {
          const key = `${name} ${state.attempt}`
          return (
            <SelectInput
              key={key}
              {...field}
              options={options}
              empty={empty}
              defaultValue={filled}
            />
          )
        }
        return (
          <TextInput
            key={name}
            {...field}
            type={day ? 'date' : 'text'}
            min={day?.min}
            className={day ? 'max-w-48' : ''}
            defaultValue={filled}
          />
        )
      })}
      <div className="flex flex-wrap gap-2">
        <Button aria-disabled={pending}>{words.submit}</Button>
        <a href={cancel.href} className="button button-quiet">
          {cancel.label}
        </a>
      </div>
    </form>
  )
}
