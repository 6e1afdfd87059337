'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'
import { PasswordInput, type PasswordWords } from './password-input'

type ChoosePasswordFormProps = {
  action: PostedTo
  hidden: Record<'key' | 'token', string>
  /** By what one logs in afterwards, for whatever keeps passwords. */
  username: string
  words: Record<'label' | 'hint' | 'submit' | 'summary' | 'refused', string> &
    PasswordWords & { faults: Record<string, string> }
}

/** A new password, for whoever came by a mailed link. */
export function ChoosePasswordForm({ action, hidden, username, words }: ChoosePasswordFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const { summary, beside } = saidOf(state, words, { password: '' })
  return (
    <form action={send} noValidate className="grid gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input hidden readOnly name="username" autoComplete="username" value={username} />
      <PasswordInput
        name="password"
        label={words.label}
        hint={words.hint}
        error={beside('password')}
        autoComplete="new-password"
        words={words}
      />
      <Button wide aria-disabled={pending}>
        {words.submit}
      </Button>
    </form>
  )
}
