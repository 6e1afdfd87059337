'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'

type FormsChoiceProps = {
  action: PostedTo
  formKey: string
  programmeId: string
  used: string[]
  choices: { value: string; label: string; hint: string }[]
  words: Record<'forms' | 'hint' | 'save' | 'summary', string> & {
    refusals: Record<string, string>
  }
}

/** The forms that a programme may use, those that it uses ticked. */
export function FormsChoice(props: FormsChoiceProps) {
  const { action, formKey, programmeId, used, choices, words } = props
  const [state, send, pending] = useActionState(action, notPosted)
  const refused = state.refusal && (words.refusals[state.refusal] ?? words.refusals.notFound)
  const name = 'instrumentId'
  const ticked = state.attempt > 0 ? (state.values[name] ?? []) : used
  return (
    <form action={send} className="grid gap-5">
      {refused && (
        <ErrorSummary
          key={state.attempt}
          title={words.summary}
          faults={[{ field: name, message: refused }]}
        />
      )}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="programmeId" value={programmeId} />
      {used.map((id) => (
        <input key={id} type="hidden" name="seen" value={id} />
      ))}
      <CheckboxGroup
        key={`${used.join()} ${state.attempt}`}
        name={name}
        label={words.forms}
        hint={words.hint}
        choices={choices}
        values={ticked}
        error={refused}
      />
      <Button aria-disabled={pending} className="justify-self-start">
        {words.save}
      </Button>
    </form>
  )
}
