'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import type { Choice } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { AssessorPicker, type PickerWords, searchFormId } from './assessor-picker'
import type { Candidate } from './assessor-search'
import type { FaultSentences } from '@/components/ui/fault-sentences'
import { notPosted, type PostedTo } from '@/components/ui/form-state'

/** The part of the form that a trainee knows, with its printed words. */
export type RequestHead = Record<
  'difficulty' | 'focus' | 'goals',
  { label: string; choices: Choice[] }
> & {
  context: string
}

export type RequestFormProps = {
  action: PostedTo
  /** Makes the request once, however often it is sent. */
  formKey: string
  instrumentKey: string
  candidates: Candidate[]
  query: string
  dates: { today: string; first: string }
  /** Ticked before anything is answered. */
  goals: string[]
  head: RequestHead
  words: {
    picker: PickerWords
    chooseAssessor: string
    date: string
    dateHint: string
    optional: string
    contextHint: string
    summary: string
    send: string
    refusals: Record<string, string>
    faults: FaultSentences
  }
}

/** Whom a trainee asks, about what; everything but the assessor is filled in or may be left out. */
export function RequestForm(props: RequestFormProps) {
  const { action, formKey, instrumentKey, candidates, query, dates, goals, head, words } = props
  const [state, send, pending] = useActionState(action, notPosted)
  const value = (name: string) => state.values[name]?.[0]
  const errorOf = (field: string) => {
    const fault = state.faults.find((each) => each.field === field)
    if (!fault) return undefined
    return field === 'assessorId' ? words.chooseAssessor : words.faults[fault.code]
  }
  const faults = state.faults.map(({ field }) => ({ field, message: errorOf(field) ?? '' }))
  const refusal = state.refusal === 'faulty' ? undefined : words.refusals[state.refusal ?? '']
  if (refusal) faults.unshift({ field: 'assessorId', message: refusal })
  return (
    <>
      <SearchForm {...props} />
      <form action={send} noValidate className="grid gap-8">
        <ErrorSummary key={state.attempt} title={words.summary} faults={faults} />
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="instrumentKey" value={instrumentKey} />
        <AssessorPicker
          candidates={candidates}
          query={query}
          chosen={value('assessorId') ?? ''}
          error={errorOf('assessorId')}
          words={words.picker}
        />
        <TextInput
          name="observedOn"
          type="date"
          label={words.date}
          hint={words.dateHint}
          min={dates.first}
          max={dates.today}
          defaultValue={value('observedOn') ?? dates.today}
          error={errorOf('observedOn')}
          className="max-w-48"
        />
        <RadioGroup
          name="difficulty"
          {...head.difficulty}
          inline
          value={value('difficulty') ?? ''}
          error={errorOf('difficulty')}
        />
        <CheckboxGroup
          name="focus"
          {...head.focus}
          inline
          optional={words.optional}
          values={state.values.focus}
          error={errorOf('focus')}
        />
        <TextInput
          name="context"
          label={head.context}
          optional={words.optional}
          hint={words.contextHint}
          maxLength={200}
          autoComplete="off"
          defaultValue={value('context') ?? ''}
          error={errorOf('context')}
        />
        <CheckboxGroup
          name="goal"
          {...head.goals}
          optional={words.optional}
          values={state.attempt === 0 ? goals : state.values.goal}
          error={errorOf('goal')}
        />
        <Button aria-disabled={pending} className="w-full md:w-auto md:justify-self-start">
          {words.send}
        </Button>
      </form>
    </>
  )
}

/** Carries the search for an assessor without scripts, and what the address said besides. */
function SearchForm({ instrumentKey, goals }: Pick<RequestFormProps, 'instrumentKey' | 'goals'>) {
  return (
    <form id={searchFormId} method="get">
      <input type="hidden" name="form" value={instrumentKey} />
      {goals.map((goal) => (
        <input key={goal} type="hidden" name="goal" value={goal} />
      ))}
    </form>
  )
}
