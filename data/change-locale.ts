import 'server-only'
import type { Locale } from '@/domain/instrument'
import { write } from './access/transaction'
import type { Reader } from './access/viewer'

/** A person chooses the language that the product speaks to them. */
export function changeLocale(reader: Reader, locale: Locale): Promise<void> {
  return write(reader, async (sql) => {
    await sql`update person set locale = ${locale} where id = ${reader.personId}`
  })
}
