'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { saidOf } from '@/components/ui/said-of'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'

type Choice = { value: string; label: string }

export type BeginFormProps = {
  action: PostedTo
  formKey: string
  patterns: Choice[]
  /** The pattern that was asked for. */
  wanted: string
  regions: Choice[]
  words: Record<
    | ('pattern' | 'patternHint' | 'nameSv' | 'nameEn' | 'region' | 'regionHint' | 'begin')
    | ('refused' | 'summary'),
    string
  > & { faults: Record<string, string> }
}

/** From which pattern, under which name, and for which region a form is begun. */
export function BeginForm({ action, formKey, patterns, wanted, regions, words }: BeginFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const labels = { 'name.en': `${words.nameEn}:`, 'name.sv': `${words.nameSv}:` }
  const { summary, beside, written } = saidOf(state, words, labels)
  const [only] = regions
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-6">
      <ErrorSummary key={state.attempt} title={words.summary} faults={summary} />
      <input type="hidden" name="key" value={formKey} />
      <SelectInput
        key={state.attempt}
        name="versionId"
        label={words.pattern}
        hint={words.patternHint}
        options={patterns}
        defaultValue={written('versionId', wanted)}
      />
      <TextInput
        name="name.sv"
        label={words.nameSv}
        autoComplete="off"
        defaultValue={written('name.sv')}
        error={beside('name.sv')}
      />
      <TextInput
        name="name.en"
        label={words.nameEn}
        autoComplete="off"
        defaultValue={written('name.en')}
        error={beside('name.en')}
      />
      {regions.length > 1 ? (
        <RadioGroup
          name="regionId"
          label={words.region}
          hint={words.regionHint}
          choices={regions}
          value={written('regionId', only?.value)}
        />
      ) : (
        <div className="grid gap-1">
          <input type="hidden" name="regionId" value={only?.value} />
          <p className="measure text-sm text-muted">
            {only?.label}. {words.regionHint}
          </p>
        </div>
      )}
      <Button aria-disabled={pending} className="justify-self-start">
        {words.begin}
      </Button>
    </form>
  )
}
