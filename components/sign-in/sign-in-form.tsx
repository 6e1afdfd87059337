'use client'

import { type ReactNode, useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { TextInput } from '@/components/ui/text-input'

type SignInFormProps = {
  action: PostedTo
  next: string | undefined
  /** The way out for whoever has forgotten the password. */
  forgotten: ReactNode
  words: Record<
    'email' | 'password' | 'submit' | 'wrong' | 'tooMany' | 'required' | 'summary',
    string
  >
}

/** Address and password; the address stays when they do not fit. */
export function SignInForm({ action, next, forgotten, words }: SignInFormProps) {
  const [state, enter, pending] = useActionState(action, notPosted)
  const refused = state.refusal === 'tooMany' ? words.tooMany : words.wrong
  const message = state.faults.length > 0 ? words.required : state.refusal && refused
  return (
    <form action={enter} className="grid gap-5" noValidate>
      {message && (
        <ErrorSummary
          key={state.attempt}
          title={words.summary}
          faults={[{ field: 'email', message }]}
        />
      )}
      {next && <input type="hidden" name="next" value={next} />}
      <TextInput
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        defaultValue={state.values.email?.[0] ?? ''}
        error={message}
      />
      <TextInput
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
      />
      <Button wide aria-disabled={pending}>
        {words.submit}
      </Button>
      {forgotten}
    </form>
  )
}
