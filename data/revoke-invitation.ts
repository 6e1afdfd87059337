import 'server-only'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpPerson } from './people/follow-up-person'
import { revokeOpen } from './people/open-invitation'
import { ownPerson } from './people/own-person'

/** Takes an invitation back: its link opens nothing any more. What the person is stays. */
export function revokeInvitation(
  administrator: Administrator,
  asked: { key: string; personId: string },
): Promise<Result<{ personId: string }, 'notFound' | 'notOpen' | 'keyUsed'>> {
  const { key, personId } = asked
  return act(
    administrator,
    { key, verb: 'revoke-invitation', content: { personId }, gives: { personId } },
    (sql) => ownPerson(sql, administrator, personId),
    async (sql, person) => {
      if (!person || !may('keepInvitation', { relation: 'administrator' })) {
        return refused('notFound')
      }
      const programmeIds = await revokeOpen(sql, administrator, personId)
      if (programmeIds.length === 0) return refused('notOpen')
      await followUpPerson(sql, { personId, programmeIds }, { verb: 'revokeInvitation' })
    },
  )
}
