import 'server-only'
import type { Transaction } from '@/db/client'
import { assessorFaults, readName } from '@/domain/person'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { isWorkplaceOf, ownAssessor } from './people/own-assessor'
import { followUp } from './record/follow-up'

export type AssessorChange = {
  assessorId: string
  title: string
  specialty: string
  /** Where they work, or ''. */
  workplaceId: string
}
type Refusal = 'notFound' | 'faulty' | 'keyUsed'

/** An administrator puts right what an assessor is; what is signed keeps what stood there then. */
export function changeAssessor(
  administrator: Administrator,
  asked: AssessorChange & { key: string },
): Promise<Result<{ assessorId: string }, Refusal>> {
  const { key, assessorId, workplaceId } = asked
  const title = readName(asked.title)
  const specialty = readName(asked.specialty)
  const content = { assessorId, title, specialty, workplaceId }
  const look = async (sql: Transaction) => {
    const assessor = await ownAssessor(sql, administrator, assessorId)
    return (
      assessor && {
        ...assessor,
        isWorkplace: await isWorkplaceOf(sql, assessor.programmeId, workplaceId),
      }
    )
  }
  return act(
    administrator,
    { key, verb: 'change-assessor', content, gives: { assessorId } },
    look,
    async (sql, assessor) => {
      if (!assessor || !may('keepAssessor', { relation: 'administrator' })) {
        return refused('notFound')
      }
      const { programmeId, isWorkplace } = assessor
      const faults = assessorFaults({ title, specialty }, isWorkplace)
      if (faults.length > 0) return refused('faulty', faults)

      const changed = await sql`
        update assessor set title = ${title}, specialty = ${specialty},
          workplace_id = ${workplaceId || null}
        where id = ${assessorId}`
      if (changed.count !== 1) throw new Error(`assessor ${assessorId} is not the administrator’s`)
      const about = { subjectKind: 'assessor', subjectId: assessorId } as const
      await followUp(sql, {
        programmeId,
        verb: 'changeAssessor',
        ...about,
        detail: { title, specialty },
      })
    },
  )
}
