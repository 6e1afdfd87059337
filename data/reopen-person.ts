import 'server-only'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpPerson } from './people/follow-up-person'
import { ownPerson } from './people/own-person'
import { inOwn } from './people/ties'

type Refusal = 'notFound' | 'notWhole' | 'open' | 'keyUsed'

/** An administrator opens a closed account again; whoever could be asked until then can be again. */
export function reopenPerson(
  administrator: Administrator,
  asked: { key: string; personId: string },
): Promise<Result<{ personId: string }, Refusal>> {
  const { key, personId } = asked
  return act(
    administrator,
    { key, verb: 'reopen-person', content: { personId }, gives: { personId } },
    (sql) => ownPerson(sql, administrator, personId),
    async (sql, person) => {
      if (!person) return refused('notFound')
      const { whole, self } = person
      const facts = { relation: 'administrator', whole, self } as const
      if (!may('reopenPerson', facts)) return refused('notWhole')

      // Who had left before the account was closed has left still: the instants tell them apart.
      await sql`
        update assessor set left_at = null from person
        where person.id = ${personId} and assessor.person_id = person.id
          and assessor.left_at = person.deactivated_at
          and assessor.programme_id = ${inOwn(sql, administrator)}`
      const opened = await sql`
        update person set deactivated_at = null
        where id = ${personId} and deactivated_at is not null`
      if (opened.count !== 1) return refused('open')
      await followUpPerson(sql, person, { verb: 'reopen' })
    },
  )
}
