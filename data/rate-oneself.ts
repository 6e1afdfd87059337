import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { type SelfRating, selfRatingFaults } from '@/domain/self-rating'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { followUp } from './record/follow-up'
import { lockRequest } from './record/lock-request'
import { publishedForm } from './record/published-form'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/**
 * A trainee rates themself on the rows of a form, before they read what the assessor answered. It is
 * stored once and stays as it is. When the form is signed already, they go on to read it.
 */
export function rateOneself(
  trainee: Trainee,
  asked: { key: string; requestId: string; rating: SelfRating },
): Promise<Result<{ requestId: string }, Refusal>> {
  const { key, requestId, rating } = asked
  const content = { requestId, rating: Object.entries(rating).sort() }
  return act(
    trainee,
    { key, verb: 'rate-oneself', content, gives: { requestId } },
    (sql) => lockForRating(sql, trainee, requestId),
    async (sql, found) => {
      if (!found) return refused('notFound')
      const { request, ...past } = found
      const { programmeId, versionId, status } = request
      const unasked = request.origin === 'assessor'
      if (unasked && status !== 'signed') return refused('notFound')
      if (!may('rateOneself', { relation: 'trainee', status, unasked, ...past }))
        return refused('closed')
      const { form } = await publishedForm(sql, versionId)
      const faults = selfRatingFaults(form, rating)
      if (faults.length > 0) return refused('faulty', faults)

      await insertRating(sql, trainee, { requestId, versionId, rating })
      const event = { programmeId, subjectKind: 'request', subjectId: requestId } as const
      await followUp(sql, { ...event, verb: 'rate-oneself' })
    },
  )
}

async function lockForRating(sql: Transaction, trainee: Trainee, requestId: string) {
  const locked = lockRequest(sql, trainee, requestId)
  const past = sql<{ opened: boolean; rated: boolean }[]>`
    select exists (select from opening join assessment on assessment.id = opening.assessment_id
        where assessment.request_id = ${requestId} and opening.person_id = ${trainee.personId})
        as opened,
      exists (select from self_rating where request_id = ${requestId}) as rated`
  const [request, [facts]] = await Promise.all([locked, past])
  return request && facts ? { request, ...facts } : null
}

type Rated = { requestId: string; versionId: string; rating: SelfRating }

// Reading follows from rating where there is something to read: in this order, as one rates oneself first.
async function insertRating(sql: Transaction, trainee: Trainee, rated: Rated): Promise<void> {
  const { requestId, versionId, rating } = rated
  const levels = Object.fromEntries(
    Object.entries(rating).map(([area, answer]) => [
      area,
      answer === 'notObserved' ? null : Number(answer),
    ]),
  )
  await Promise.all([
    sql`insert into self_rating (request_id, version_id, area_id, level, rated_at)
      select ${requestId}, version_area.version_id, area.id, (levels ->> area.key)::int, clock()
      from version_area join area on area.id = version_area.area_id,
        cast(${sql.json(levels)} as jsonb) as levels
      where version_area.version_id = ${versionId}`,
    sql`insert into opening (assessment_id, person_id, opened_at)
      select id, ${trainee.personId}, clock() from assessment
      where request_id = ${requestId}
        and not exists (select from assessment as newer where newer.corrects_id = assessment.id)
      on conflict do nothing`,
  ])
}
