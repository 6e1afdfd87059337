'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { notPosted } from '@/components/ui/form-state'
import { TextArea } from '@/components/ui/text-area'
import { PlanItem } from './plan-item'
import type { PlanActions, PlanWords } from './plan-props'

type PlanFormProps = {
  plan: { id: string; text: string; done: boolean }[]
  assessmentId: string
  formKey: string
  actions: PlanActions
  words: PlanWords
}

/** The trainee's own plan: lines that are added, ticked, and thought over. */
export function PlanForm({ plan, assessmentId, formKey, actions, words }: PlanFormProps) {
  const [state, add, pending] = useActionState(actions.add, notPosted)
  const [fault] = state.faults
  const error = fault ? words.faults[fault.code] : state.refusal && words.refused
  return (
    <div className="grid gap-5">
      {plan.length > 0 && (
        <ul className="grid gap-2">
          {plan.map((item) => (
            <PlanItem key={item.id} {...{ item, assessmentId, actions, words }} />
          ))}
        </ul>
      )}
      <form action={add} noValidate className="grid gap-3">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="assessmentId" value={assessmentId} />
        <TextArea
          name="text"
          label={words.label}
          hint={words.hint}
          rows={2}
          className="min-h-20!"
          defaultValue={state.values.text?.[0] ?? ''}
          error={error}
        />
        <Button variant="secondary" aria-disabled={pending} className="justify-self-start">
          {words.add}
        </Button>
      </form>
    </div>
  )
}
