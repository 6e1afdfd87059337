import 'server-only'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { ownAssessor } from './people/own-assessor'
import { takeNoRequests } from './people/take-no-requests'
import { followUp } from './record/follow-up'

type Refusal = 'notFound' | 'left' | 'keyUsed'

/** An administrator notes that an assessor has left: nobody asks them, and what waits is handed back. */
export function retireAssessor(
  administrator: Administrator,
  asked: { key: string; assessorId: string },
): Promise<Result<{ assessorId: string }, Refusal>> {
  const { key, assessorId } = asked
  return act(
    administrator,
    { key, verb: 'retire-assessor', content: { assessorId }, gives: { assessorId } },
    (sql) => ownAssessor(sql, administrator, assessorId),
    async (sql, assessor) => {
      if (!assessor || !may('keepAssessor', { relation: 'administrator' })) {
        return refused('notFound')
      }
      if (assessor.left) return refused('left')

      const returned = await takeNoRequests(sql, [assessorId])
      await followUp(sql, {
        programmeId: assessor.programmeId,
        verb: 'retire',
        subjectKind: 'assessor',
        subjectId: assessorId,
        detail: { returned },
      })
    },
  )
}
