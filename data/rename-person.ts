import 'server-only'
import { nameFault, readName } from '@/domain/person'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpPerson } from './people/follow-up-person'
import { ownPerson } from './people/own-person'
import { inOwn } from './people/ties'

type Refusal = 'notFound' | 'notWhole' | 'faulty' | 'keyUsed'

/** An administrator corrects a name; what is signed keeps the name that it was signed with. */
export function renamePerson(
  administrator: Administrator,
  asked: { key: string; personId: string; name: string },
): Promise<Result<{ personId: string }, Refusal>> {
  const { key, personId } = asked
  const name = readName(asked.name)
  return act(
    administrator,
    { key, verb: 'rename-person', content: { personId, name }, gives: { personId } },
    (sql) => ownPerson(sql, administrator, personId),
    async (sql, person) => {
      if (!person) return refused('notFound')
      const facts = { relation: 'administrator', whole: person.whole } as const
      if (!may('renamePerson', facts)) return refused('notWhole')
      const fault = nameFault(name)
      if (fault) return refused('faulty', [{ field: 'name', code: fault }])

      const renamed = await sql`update person set name = ${name} where id = ${personId}`
      if (renamed.count !== 1) throw new Error(`person ${personId} is not the administrator’s own`)
      await sql`update assessor set name = ${name}
        where person_id = ${personId} and programme_id = ${inOwn(sql, administrator)}`
      const detail = { from: person.name, to: name }
      await followUpPerson(sql, person, { verb: 'rename', detail })
    },
  )
}
