'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { AssessorPicker, type PickerWords, searchFormId } from './assessor-picker'
import type { Candidate } from './assessor-search'
import { notPosted, type PostedTo } from '@/components/ui/form-state'

type RedirectFormProps = {
  action: PostedTo
  formKey: string
  requestId: string
  candidates: Candidate[]
  query: string
  words: {
    picker: PickerWords
    chooseAssessor: string
    send: string
    refusals: Record<string, string>
  }
}

/** Chooses who is asked instead. */
export function RedirectForm(props: RedirectFormProps) {
  const { action, formKey, requestId, candidates, query, words } = props
  const [state, send, pending] = useActionState(action, notPosted)
  const refusal = words.refusals[state.refusal ?? '']
  const error = refusal ?? (state.faults.length > 0 ? words.chooseAssessor : undefined)
  return (
    <>
      <form id={searchFormId} method="get" />
      <form action={send} noValidate className="grid gap-4">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="requestId" value={requestId} />
        <AssessorPicker
          candidates={candidates}
          query={query}
          chosen={state.values.assessorId?.[0] ?? ''}
          error={error}
          words={words.picker}
        />
        <Button aria-disabled={pending} className="w-full md:w-auto md:justify-self-start">
          {words.send}
        </Button>
      </form>
    </>
  )
}
