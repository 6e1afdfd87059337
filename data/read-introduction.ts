import 'server-only'
import type { Instrument } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'
import { newestForm } from './record/published-form'

/** The form that an assessor is introduced to. */
const introduced = 'mini-cex-bt'

/** The Mini-CEX in its newest wording, for whoever is to assess with it; null before it is published. */
export async function readIntroduction(assessor: Assessor): Promise<Instrument | null> {
  return read(assessor, async (sql) => (await newestForm(sql, introduced))?.form ?? null)
}
