import type { Sql } from 'postgres'
import { newId } from '../new-id'

/** Plants somebody with an address that is theirs alone; gives their id. */
export async function plantPerson(
  admin: Sql,
  { name, email = addressOf(name) }: { name: string; email?: string },
): Promise<{ personId: string; email: string }> {
  const personId = newId()
  await admin`insert into person (id, name) values (${personId}, ${name})`
  await admin`insert into email (id, person_id, address, canonical, verified)
    values (${newId()}, ${personId}, ${email}, ${email}, true)`
  return { personId, email }
}

/** `Åsa Öberg` is asa.oberg@demo.test. */
function addressOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${plain.replace(/[^a-z]+/g, '.')}@demo.test`
}
