'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { saidOf } from '@/components/ui/said-of'
import { TextInput } from '@/components/ui/text-input'
import { RoleFields, type RoleOptions, type RoleWords } from './role-fields'

/** Who is invited, where that is asked; of somebody who is here already it is known. */
export type WhoWords = Record<'name' | 'nameHint' | 'email' | 'emailHint' | 'locale', string> & {
  locales: Choice[]
}

export type InviteFormProps = {
  action: PostedTo
  hidden: Record<string, string>
  options: RoleOptions
  /** What stands in the fields from the start. */
  filled: Record<string, string[]>
  who: WhoWords | null
  words: Record<'submit' | 'after' | 'summary' | 'refused', string> & {
    roles: RoleWords
    faults: Record<string, string>
    refusals: Record<string, string>
  }
}

/** Somebody is invited to be something, or is given another role. Refused, all stands as typed. */
export function InviteForm({ action, hidden, options, filled, who, words }: InviteFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const values = state.attempt > 0 ? state.values : filled
  const refused = words.refusals[state.refusal ?? ''] ?? words.refused
  const labels = { ...(who ?? {}), ...words.roles, workplaceId: words.roles.workplaceId }
  const said = saidOf({ ...state, values }, { faults: words.faults, refused }, asTexts(labels))
  const { summary, beside, written } = said
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-6">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div key={`fields ${state.attempt}`} className="grid gap-6">
        {who && <WhoFields who={who} beside={beside} written={written} />}
        <RoleFields
          options={options}
          words={words.roles}
          chosen={values.role ?? []}
          beside={beside}
          written={written}
        />
      </div>
      <div className="grid justify-items-start gap-2">
        <Button aria-disabled={pending}>{words.submit}</Button>
        {words.after && <p className="measure text-sm text-muted">{words.after}</p>}
      </div>
    </form>
  )
}

type WhoFieldsProps = {
  who: WhoWords
  beside: (field: string) => string | undefined
  written: (field: string, otherwise?: string) => string
}

function WhoFields({ who, beside, written }: WhoFieldsProps) {
  return (
    <>
      <TextInput
        name="name"
        label={who.name}
        hint={who.nameHint}
        autoComplete="off"
        defaultValue={written('name')}
        error={beside('name')}
      />
      <TextInput
        name="email"
        type="email"
        label={who.email}
        hint={who.emailHint}
        autoComplete="off"
        defaultValue={written('email')}
        error={beside('email')}
      />
      <RadioGroup
        name="locale"
        label={who.locale}
        choices={who.locales}
        inline
        value={written('locale', 'sv')}
        error={beside('locale')}
      />
    </>
  )
}

const asTexts = (labels: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text]] : [],
    ),
  )
