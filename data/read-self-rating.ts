import 'server-only'
import { isId } from '@/domain/id'
import type { Instrument } from '@/domain/instrument'
import { may } from '@/domain/policy'
import { type RequestState, requestStatus } from '@/domain/request'
import type { SelfRating } from '@/domain/self-rating'
import { read } from './access/transaction'
import type { Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

/** The rows on which a trainee may rate themself, and how they did. */
export type OwnRating = {
  requestId: string
  form: Instrument
  assessor: string
  observedOn: string
  rating: SelfRating | null
  mayRateOneself: boolean
  /** The version that stands, when the assessor has signed. */
  assessmentId: string | null
  now: Date
}

type Row = Omit<OwnRating, 'form' | 'mayRateOneself'> & {
  versionId: string
  state: RequestState
  origin: 'trainee' | 'assessor'
  expiresAt: Date
  opened: boolean
}

/** What a trainee sees of an assessment before its answer; null when it does not exist for them. */
export async function readSelfRating(
  trainee: Trainee,
  requestId: string,
): Promise<OwnRating | null> {
  if (!isId(requestId)) return null
  return read(trainee, async (sql) => {
    const [row] = await sql<Row[]>`
      select request.id as "requestId", request.version_id as "versionId", state, origin,
        expires_at as "expiresAt", assessor.name as assessor,
        coalesce(signed.observed_on, request.observed_on) as "observedOn",
        signed.id as "assessmentId", clock() as now,
        (select jsonb_object_agg(area.key, coalesce(level::text, 'notObserved'))
          from self_rating join area on area.id = self_rating.area_id
          where self_rating.request_id = request.id) as rating,
        exists (select from opening join assessment on assessment.id = opening.assessment_id
          where assessment.request_id = request.id
            and opening.person_id = ${trainee.personId}) as opened
      from request
      join assessor on assessor.id = request.assessor_id
      left join assessment as signed on signed.request_id = request.id
        and not exists (select from assessment as newer where newer.corrects_id = signed.id)
      where request.id = ${requestId} and ${visibleTo(trainee, sql, 'request')}
        and (origin = 'trainee' or state = 'signed')`
    if (!row) return null
    const { versionId, state, origin, expiresAt, opened, ...found } = row
    const status = requestStatus({ state, expiresAt, now: row.now, hasDraft: false })
    const unasked = origin === 'assessor'
    const rated = row.rating !== null
    return {
      ...found,
      form: (await publishedForm(sql, versionId)).form,
      mayRateOneself: may('rateOneself', { relation: 'trainee', status, unasked, opened, rated }),
    }
  })
}
