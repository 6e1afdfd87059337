import 'server-only'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpPerson } from './people/follow-up-person'
import { ownPerson } from './people/own-person'

type Refusal = 'notFound' | 'notWhole' | 'inUse' | 'keyUsed'

/**
 * Takes somebody away whole who was made known by mistake: who never had a way in, and of whom nothing
 * is written. Of everybody else the account is closed instead.
 */
export function removePerson(
  administrator: Administrator,
  asked: { key: string; personId: string },
): Promise<Result<{ personId: string }, Refusal>> {
  const { key, personId } = asked
  return act(
    administrator,
    { key, verb: 'remove-person', content: { personId }, gives: { personId } },
    (sql) => ownPerson(sql, administrator, personId),
    async (sql, person) => {
      if (!person) return refused('notFound')
      const { whole, self } = person
      if (!may('removePerson', { relation: 'administrator', whole, self })) {
        return refused('notWhole')
      }
      const [row] = await sql<{ gone: boolean }[]>`
        select access.remove_person(${personId}) as gone`
      if (!row?.gone) return refused('inUse')
      await followUpPerson(sql, person, { verb: 'remove' })
    },
  )
}
