'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { saidOf } from '@/components/ui/said-of'
import { TextInput } from '@/components/ui/text-input'

type ForgottenFormProps = {
  action: PostedTo
  words: Record<'email' | 'submit' | 'summary' | 'refused', string> & {
    faults: Record<string, string>
  }
}

/** The address that a link is asked for. */
export function ForgottenForm({ action, words }: ForgottenFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const { summary, beside, written } = saidOf(state, words, { email: '' })
  return (
    <form action={send} noValidate className="grid gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      <TextInput
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        defaultValue={written('email')}
        error={beside('email')}
      />
      <Button wide aria-disabled={pending}>
        {words.submit}
      </Button>
    </form>
  )
}
