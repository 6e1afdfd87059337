import 'server-only'
import type { Transaction } from '@/db/client'
import type { Instrument } from '@/domain/instrument'
import { formOverVersions } from '../record/published-form'

/** Rows of figures, each with the newest wording of its instrument in place of the key. */
export async function withForms<Row extends { instrument: string }>(
  sql: Transaction,
  rows: Row[],
): Promise<(Omit<Row, 'instrument'> & { form: Instrument })[]> {
  const figures: (Omit<Row, 'instrument'> & { form: Instrument })[] = []
  for (const { instrument, ...row } of rows) {
    figures.push({ form: await formOverVersions(sql, instrument), ...row })
  }
  return figures
}
