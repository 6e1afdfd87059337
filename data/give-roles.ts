import 'server-only'
import type { Transaction } from '@/db/client'
import { roleFaults, type RolesAsked } from '@/domain/invitation'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { addRoles } from './people/add-roles'
import { ownPerson } from './people/own-person'
import { roleFacts } from './people/role-facts'
import { orRefusedBy } from './record/or-refused-by'

type Refusal = 'notFound' | 'faulty' | 'changed' | 'closed' | 'assessesSelf' | 'keyUsed'

/** An administrator gives somebody whom they have already more to be in a programme of theirs. */
export function giveRoles(
  administrator: Administrator,
  asked: RolesAsked & { key: string; personId: string },
): Promise<Result<{ personId: string }, Refusal>> {
  const { key, personId, ...roles } = asked
  const look = async (sql: Transaction) => {
    const person = await ownPerson(sql, administrator, personId)
    if (!person) return null
    const emails = await sql<{ address: string }[]>`
      select lower(address) as address from email where person_id = ${personId} order by id`
    const addresses = emails.map(({ address }) => address)
    const found = await roleFacts(sql, administrator, roles, { personId, addresses })
    return { ...person, email: addresses[0] ?? '', found }
  }
  const acting = act(
    administrator,
    { key, verb: 'give-roles', content: { personId, ...roles }, gives: { personId } },
    look,
    async (sql, person) => {
      if (!person || !may('giveRole', { relation: 'administrator' })) return refused('notFound')
      if (person.closed) return refused('closed')
      const faults = roleFaults(roles, person.found)
      if (faults.length > 0) return refused('faulty', faults)
      await addRoles(sql, person, roles, person.found)
    },
  )
  const given = orRefusedBy('madeMeanwhile', 'changed', acting)
  return orRefusedBy('assessesSelf', 'assessesSelf', given)
}
