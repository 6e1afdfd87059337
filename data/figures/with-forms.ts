import 'server-only'
import type { Transaction } from '@/db/client'
import type { Instrument } from '@/domain/instrument'
import { newestForm } from '../record/published-form'

/** Rows of figures, each with the newest wording of its instrument in place of the key. */
export async function withForms<Row extends { instrument: string }>(
  sql: Transaction,
  rows: Row[],
): Promise<(Omit<Row, 'instrument'> & { form: Instrument })[]> {
  const figures: (Omit<Row, 'instrument'> & { form: Instrument })[] = []
  for (const { instrument, ...row } of rows) {
    const published = await newestForm(sql, instrument)
    if (!published) throw new Error(`assessed on ${instrument}, which has no published form`)
    figures.push({ form: published.form, ...row })
  }
  return figures
}
