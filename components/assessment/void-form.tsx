'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { TextArea } from '@/components/ui/text-area'

type VoidFormProps = {
  action: PostedTo
  formKey: string
  assessmentId: string
  words: Record<'label' | 'hint' | 'submit' | 'summary' | 'refused', string> & {
    faults: Record<string, string>
  }
}

/** The reason for declaring a form void. */
export function VoidForm({ action, formKey, assessmentId, words }: VoidFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const [fault] = state.faults
  const error = fault ? words.faults[fault.code] : state.refusal && words.refused
  return (
    <form action={send} noValidate className="grid gap-5">
      {error && (
        <ErrorSummary
          key={state.attempt}
          title={words.summary}
          faults={[{ field: 'reason', message: error }]}
        />
      )}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="assessmentId" value={assessmentId} />
      <TextArea
        name="reason"
        label={words.label}
        hint={words.hint}
        defaultValue={state.values.reason?.[0] ?? ''}
        error={error}
      />
      <Button variant="danger" aria-disabled={pending} className="justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
