import type { FieldFault } from '@/components/ui/error-summary'
import type { FormState } from '@/components/ui/form-state'
import { bandFields, bandRows } from '@/domain/setting-fields'
import type { NumberSetting } from '@/domain/setting-limits'
import { type ShownSettings, shownSettings, type Standing } from '@/domain/shown-settings'
import type { SettingsWords } from './settings-words'

/** What each field of the settings' form shows, and what is said beside it. */
export type SettingFields = {
  shown: ShownSettings
  rows: string[][]
  value: (field: string) => string
  error: (field: string) => string | undefined
  /** What holds now in a field that somebody else changed while this was written. */
  meanwhile: (field: string) => string | undefined
  summary: FieldFault[]
}

export function fieldsOf(
  state: FormState,
  standing: Standing,
  words: SettingsWords,
): SettingFields {
  const shown = shownSettings(state, standing)
  const faults = state.faults.map(({ field, code }) => ({
    field,
    message: code === 'wholeNumber' ? limitsOf(field, words) : words.faults[code],
  }))
  const now = (field: string) =>
    bandFields.some((each) => each === field)
      ? words.bandNow
      : (choicesOf(field, words)?.find(({ value }) => value === standing.typed[field]?.[0])
          ?.label ?? standing.typed[field]?.[0])
  return {
    shown,
    rows: bandRows(shown.typed),
    value: (field) => shown.typed[field]?.[0] ?? '',
    error: (field) => faults.find((each) => each.field === field)?.message,
    meanwhile: (field) =>
      shown.theirs.includes(field)
        ? words.meanwhile.replace('{value}', now(field) ?? '')
        : undefined,
    summary: faults.map(({ field, message }) => ({
      field,
      message: `${labelOf(field, words)}: ${message}`,
    })),
  }
}

const choicesOf = (field: string, words: SettingsWords) =>
  field === 'defaultLocale' || field === 'traineesSeeConcerns' ? words[field].choices : undefined

const numberOf = (field: string, words: SettingsWords) =>
  field in words.numbers ? words.numbers[field as NumberSetting] : undefined

const limitsOf = (field: string, words: SettingsWords) =>
  numberOf(field, words)?.limits ?? words.band.limits

// A field of the band is named with its row: bandFrom.0 is the first month of the first row.
function labelOf(field: string, words: SettingsWords): string {
  const [name = '', row] = field.split('.')
  const column = bandFields.findIndex((each) => each === name)
  if (row !== undefined && column >= 0) {
    const where = words.band.row.replace('{number}', String(Number(row) + 1))
    return `${where}, ${words.band.fields[column]?.toLowerCase()}`
  }
  if (field === 'name') return words.name.label
  if (field === 'defaultLocale' || field === 'traineesSeeConcerns') return words[field].label
  return numberOf(field, words)?.label ?? ''
}
