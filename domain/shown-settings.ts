import {
  bandFields,
  bandRows,
  isDifferent,
  mergedTyped,
  type TypedSettings,
  withBandRows,
} from './setting-fields'

/** What holds in a programme when the page is made: the number of the newest change, and the fields. */
export type Standing = { version: number; typed: TypedSettings }
type Posted = { refusal?: string; values: Record<string, string[]> }

/** What the page's form shows, and what its writer began with. */
export type ShownSettings = {
  typed: TypedSettings
  began: Standing
  /** Fields that somebody else changed while this was written. */
  theirs: string[]
  rows: 'added' | 'removed' | null
}

/** The fields as one text that can be posted beside them, to tell later what was touched. */
export function settingsQuery(typed: TypedSettings): string {
  const pairs = Object.entries(typed).flatMap(([field, values]) =>
    values.map((value) => [field, value]),
  )
  return new URLSearchParams(pairs).toString()
}

/**
 * What the form shows after it was posted and not accepted. Nothing that was typed is lost: a row of
 * the band is added or taken away around it, and what somebody else saved meanwhile comes beside it.
 */
export function shownSettings({ refusal, values }: Posted, standing: Standing): ShownSettings {
  if (values.was === undefined) return { ...none, typed: standing.typed, began: standing }
  const was = fieldsOf(new URLSearchParams(values.was[0]), standing)
  const typed = fieldsOf(values, standing)
  if (refusal === 'changedMeanwhile') {
    return {
      ...none,
      typed: mergedTyped(was, typed, standing.typed),
      began: standing,
      theirs: Object.keys(standing.typed).filter((field) =>
        isDifferent(was, standing.typed, field),
      ),
    }
  }
  const began = { version: Number(values.version?.[0]), typed: was }
  return { ...none, began, ...withRowsAsAsked(typed, values.rows?.[0]) }
}

const none = { theirs: [], rows: null }

function withRowsAsAsked(typed: TypedSettings, asked = ''): Pick<ShownSettings, 'typed' | 'rows'> {
  const rows = bandRows(typed)
  const [, removed] = /^remove-(\d+)$/.exec(asked) ?? []
  if (removed !== undefined) {
    return { typed: withBandRows(typed, rows.toSpliced(Number(removed), 1)), rows: 'removed' }
  }
  if (asked !== 'add') return { typed, rows: null }
  return { typed: withBandRows(typed, [...rows, bandFields.map(() => '')]), rows: 'added' }
}

function fieldsOf(
  posted: URLSearchParams | Record<string, string[]>,
  { typed }: Standing,
): TypedSettings {
  const valuesOf = (field: string) =>
    (posted instanceof URLSearchParams ? posted.getAll(field) : posted[field]) ?? []
  return Object.fromEntries(Object.keys(typed).map((field) => [field, valuesOf(field)]))
}
