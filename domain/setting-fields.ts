import type { ProgrammeSettings } from './programme-settings'
import { numberIn, numberSettings } from './setting-limits'

/** The fields that make up one row of the expected band. */
export const bandFields = ['bandFrom', 'bandTo', 'bandLowest', 'bandHighest'] as const

/** Fields of the settings' page with what stands in them; those of the band once a row. */
export type TypedSettings = Record<string, string[]>

/** What the fields of the page say when nobody has typed anything. */
export function typedFrom(name: string, settings: ProgrammeSettings): TypedSettings {
  const rows = settings.expectedBand ?? []
  return {
    name: [name],
    ...Object.fromEntries(numberSettings.map((each) => [each, [`${numberIn(settings, each)}`]])),
    bandFrom: rows.map(({ fromMonth }) => `${fromMonth}`),
    bandTo: rows.map(({ toMonth }) => `${toMonth}`),
    bandLowest: rows.map(({ lowest }) => `${lowest}`),
    bandHighest: rows.map(({ highest }) => `${highest}`),
    defaultLocale: [settings.defaultLocale],
    traineesSeeConcerns: [settings.traineesSeeConcerns ? 'yes' : 'no'],
  }
}

/** The rows of the band as they were typed, the half-written ones too. */
export function bandRows(typed: TypedSettings): string[][] {
  const columns = bandFields.map((field) => typed[field] ?? [])
  const count = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? ''))
}

/** The same fields with other rows of the band. */
export function withBandRows(typed: TypedSettings, rows: string[][]): TypedSettings {
  const columns = bandFields.map((field, at) => [field, rows.map((row) => row[at] ?? '')])
  return { ...typed, ...Object.fromEntries(columns) }
}

/** What a field is judged with: the band is one whole. */
const partsOf = (field: string): readonly string[] =>
  bandFields.some((each) => each === field) ? bandFields : [field]

/** Whether what stands in a field, with all that belongs to it, differs. */
export const isDifferent = (one: TypedSettings, other: TypedSettings, field: string): boolean =>
  partsOf(field).some((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))

/**
 * Two who typed at once: `was` stood there when both began, `now` is what the first one saved. What
 * the second one has not touched follows the first; what they typed stays as they typed it.
 */
export function mergedTyped(
  was: TypedSettings,
  typed: TypedSettings,
  now: TypedSettings,
): TypedSettings {
  const fields = Object.keys(now).map((field) => [
    field,
    (isDifferent(was, typed, field) ? typed : now)[field] ?? [],
  ])
  return Object.fromEntries(fields)
}
