import 'server-only'
import { isId } from '@/domain/id'
import { accountState } from '@/domain/person'
import type { PersonRecord } from '@/domain/person-record'
import { may } from '@/domain/policy'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { personHead } from './people/person-head'
import { personRoles } from './people/person-roles'

/**
 * Somebody of the administrator's own programmes: how they are reached, whether they can sign in, and
 * what they are there. Null when there is nobody by that id.
 */
export async function readPerson(
  administrator: Administrator,
  personId: string,
): Promise<PersonRecord | null> {
  if (!isId(personId)) return null
  return read(administrator, async (sql) => {
    const [head, roles] = await Promise.all([
      personHead(sql, administrator, personId),
      personRoles(sql, administrator, personId),
    ])
    if (!head) return null
    const { closed, hasWayIn, invitation, ...person } = head
    const { whole, self } = person
    const facts = { relation: 'administrator', whole, self } as const
    return {
      ...person,
      ...roles,
      invitation: invitation && { ...invitation, until: new Date(invitation.until) },
      account: accountState({ closed, hasWayIn, isInvited: invitation !== null }),
      mayRename: may('renamePerson', facts),
      mayDeactivate: !closed && may('deactivatePerson', facts),
      mayReopen: closed && may('reopenPerson', facts),
      mayRemove: !hasWayIn && may('removePerson', facts),
    }
  })
}
