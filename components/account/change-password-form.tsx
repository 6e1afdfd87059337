'use client'

import { useActionState } from 'react'
import { PasswordInput, type PasswordWords } from '@/components/sign-in/password-input'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'

type ChangePasswordFormProps = {
  action: PostedTo
  formKey: string
  username: string
  words: Record<'old' | 'new' | 'hint' | 'submit' | 'summary' | 'refused' | 'tooMany', string> &
    PasswordWords & { faults: Record<string, string> }
}

/** The password as it is, and as it is to be. */
export function ChangePasswordForm(props: ChangePasswordFormProps) {
  const { action, formKey, username, words } = props
  const [state, send, pending] = useActionState(action, notPosted)
  const refused = state.refusal === 'tooMany' ? words.tooMany : words.refused
  const labels = { password: `${words.new}:`, oldPassword: `${words.old}:` }
  const { summary, beside } = saidOf(state, { faults: words.faults, refused }, labels)
  return (
    <form action={send} noValidate className="grid max-w-md gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      <input type="hidden" name="key" value={formKey} />
      <input hidden readOnly name="username" autoComplete="username" value={username} />
      <PasswordInput
        name="oldPassword"
        label={words.old}
        error={beside('oldPassword')}
        autoComplete="current-password"
        words={words}
      />
      <PasswordInput
        name="password"
        label={words.new}
        hint={words.hint}
        error={beside('password')}
        autoComplete="new-password"
        words={words}
      />
      <Button aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
