import 'server-only'
import { read } from './transaction'
import type { Reader } from './viewer'

/** The addresses by which a person is reached. */
export function addressesOf(reader: Reader): Promise<string[]> {
  return read(reader, async (sql) => {
    const rows = await sql<{ address: string }[]>`
      select address from email where person_id = ${reader.personId} order by verified desc, id`
    return rows.map(({ address }) => address)
  })
}
