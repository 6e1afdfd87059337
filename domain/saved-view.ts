import type { Fault } from './fault-code'
import { freeTextFault } from './free-text'

/** A view of the cohort under a name of one's own: which rows, in which order, how many a page. */
export type SavedView = { id: string; name: string; query: string }

/** How many characters a view's name and its address may hold. */
export const viewLimits = { name: 60, query: 500 }

/** What is wrong with the name of a view. */
export function viewNameFaults(name: string): Fault[] {
  const code = name === '' ? 'required' : freeTextFault(name, viewLimits.name)
  return code === null ? [] : [{ field: 'name', code }]
}
