'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notPosted, type PostedTo } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import type { NumberSetting } from '@/domain/setting-limits'
import { settingsQuery, type Standing } from '@/domain/shown-settings'
import { BandRows } from './band-rows'
import { fieldsOf } from './fields-of'
import { Meanwhile } from './meanwhile'
import { NumberFields } from './number-fields'
import { SettingGroup } from './setting-group'
import { SettingLabel } from './setting-label'
import { SettingsRefusal } from './settings-refusal'
import type { SettingsWords } from './settings-words'

const numbers = {
  plan: ['plannedPerPlacement'],
  sufficiency: ['sufficiency.forms', 'sufficiency.assessors', 'sufficiency.placements'],
  attention: [
    'attention.daysWithoutAssessment',
    'attention.weeksLeft',
    'attention.daysWithoutPlan',
    'attention.daysWaiting',
    'attention.proactive.count',
    'attention.proactive.ofLast',
    'attention.proactive.afterMonth',
    'attention.fewAssessors.assessors',
    'attention.fewAssessors.afterForms',
  ],
  request: ['expiryDays'],
  forms: ['mostTaps'],
} satisfies Record<string, NumberSetting[]>

type SettingsFormProps = {
  action: PostedTo
  hidden: { key: string; programmeId: string }
  standing: Standing
  words: SettingsWords
}

/** All that a programme decides for itself, to be changed at once. Refused, it stands as it was typed. */
export function SettingsForm({ action, hidden, standing, words }: SettingsFormProps) {
  const [state, send, pending] = useActionState(action, notPosted)
  const fields = fieldsOf(state, standing, words)
  const { began } = fields.shown
  const group = (name: keyof typeof numbers) => (
    <SettingGroup {...words.groups[name]}>
      <NumberFields names={numbers[name]} fields={fields} words={words} />
    </SettingGroup>
  )
  const radios = (name: 'traineesSeeConcerns' | 'defaultLocale') => (
    <RadioGroup
      name={name}
      label={<SettingLabel {...words[name]} words={words} />}
      choices={words[name].choices}
      inline
      hint={<Meanwhile hint={words[name].hint} says={fields.meanwhile(name)} />}
      value={fields.value(name)}
      error={fields.error(name)}
    />
  )
  return (
    <form key={state.attempt} action={send} noValidate className="grid gap-5 md:gap-6">
      {/* Enter in a field saves; it takes no row away. */}
      <button className="sr-only" tabIndex={-1} aria-hidden="true" />
      <ErrorSummary title={words.summary} faults={fields.summary} />
      <SettingsRefusal refusal={state.refusal} words={words} />
      <input type="hidden" name="key" value={hidden.key} />
      <input type="hidden" name="programmeId" value={hidden.programmeId} />
      <input type="hidden" name="version" value={began.version} />
      <input type="hidden" name="was" value={settingsQuery(began.typed)} />
      <SettingGroup {...words.groups.programme}>
        <TextInput
          name="name"
          label={words.name.label}
          hint={<Meanwhile hint={words.name.hint} says={fields.meanwhile('name')} />}
          autoComplete="off"
          className="max-w-md"
          defaultValue={fields.value('name')}
          error={fields.error('name')}
        />
      </SettingGroup>
      {group('plan')}
      {group('sufficiency')}
      {group('attention')}
      {group('request')}
      {group('forms')}
      <SettingGroup {...words.groups.band}>
        <BandRows fields={fields} words={words} />
      </SettingGroup>
      <SettingGroup {...words.groups.readers}>
        <div className="grid gap-6">
          {radios('traineesSeeConcerns')}
          {radios('defaultLocale')}
        </div>
      </SettingGroup>
      <div className="grid justify-items-start gap-2">
        <Button aria-disabled={pending}>{words.save}</Button>
        <p className="measure text-sm text-muted">{words.dated}</p>
      </div>
    </form>
  )
}
