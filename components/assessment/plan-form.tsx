'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { notPosted } from '@/components/ui/form-state'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { PlanItem } from './plan-item'
import type { PlanActions, PlanWords, ShownPlanItem } from './plan-props'

type PlanFormProps = {
  plan: ShownPlanItem[]
  /** The earliest day by which a line can be meant to be done. */
  today: string
  assessmentId: string
  formKey: string
  actions: PlanActions
  words: PlanWords
}

/** The trainee's own plan: lines that are added, ticked, and thought over. */
export function PlanForm(props: PlanFormProps) {
  const { plan, today, assessmentId, formKey, actions, words } = props
  const [state, add, pending] = useActionState(actions.add, notPosted)
  const faultOf = (field: string) => state.faults.find((each) => each.field === field)
  const said = (field: string) => words.faults[faultOf(field)?.code ?? '']
  const refused = state.refusal && state.faults.length === 0 ? words.refused : undefined
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
          error={said('text') ?? refused}
        />
        <TextInput
          name="dueOn"
          type="date"
          label={words.dueOn}
          hint={words.dueHint}
          min={today}
          className="max-w-48"
          defaultValue={state.values.dueOn?.[0] ?? ''}
          error={said('dueOn')}
        />
        <Button variant="secondary" aria-disabled={pending} className="justify-self-start">
          {words.add}
        </Button>
      </form>
    </div>
  )
}
