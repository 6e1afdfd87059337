import 'server-only'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { ownAssessor } from './people/own-assessor'
import { followUp } from './record/follow-up'

type Refusal = 'notFound' | 'closed' | 'keyUsed'

/** An assessor who had left takes requests again, unless their account is closed. */
export function reopenAssessor(
  administrator: Administrator,
  asked: { key: string; assessorId: string },
): Promise<Result<{ assessorId: string }, Refusal>> {
  const { key, assessorId } = asked
  return act(
    administrator,
    { key, verb: 'reopen-assessor', content: { assessorId }, gives: { assessorId } },
    (sql) => ownAssessor(sql, administrator, assessorId),
    async (sql, assessor) => {
      if (!assessor || !may('keepAssessor', { relation: 'administrator' })) {
        return refused('notFound')
      }
      const { programmeId, closed } = assessor
      if (closed) return refused('closed')

      const opened = await sql`update assessor set left_at = null where id = ${assessorId}`
      if (opened.count !== 1) throw new Error(`assessor ${assessorId} is not the administrator’s`)
      const about = { subjectKind: 'assessor', subjectId: assessorId } as const
      await followUp(sql, { programmeId, verb: 'reopen', ...about })
    },
  )
}
