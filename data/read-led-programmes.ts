import 'server-only'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Director } from './access/viewer'

export type LedProgramme = { id: string; name: string }

/** The programmes that a director leads, in Swedish order. */
export function readLedProgrammes(director: Director): Promise<LedProgramme[]> {
  return read(director, async (sql) => {
    const programmes = await sql<LedProgramme[]>`
      select id, name from programme where id = any (${director.ledProgrammeIds}::uuid[])`
    return programmes.toSorted((one, other) => inSwedishOrder(one.name, other.name))
  })
}
