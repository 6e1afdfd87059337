import 'server-only'
import type { Answers } from '@/domain/answers'
import { isId } from '@/domain/id'
import type { Instrument } from '@/domain/instrument'
import { may } from '@/domain/policy'
import { type RequestState, type RequestStatus, requestStatus } from '@/domain/request'
import { goesOn, type TrainingState } from '@/domain/training'
import { read } from './access/transaction'
import type { Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

/** One of a trainee's own requests: what was asked, of whom, and what became of it. */
export type OwnRequest = {
  id: string
  status: RequestStatus
  now: Date
  madeAt: Date
  expiresAt: Date
  closedAt: Date | null
  declineReason: string | null
  assessor: { name: string; title: string; workplace: string }
  form: Instrument
  asked: Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>
  /** The request that took this one's place, and the version of the form that stands. */
  replacedById: string | null
  assessmentId: string | null
  /** The address that the mail server refused, while the assessor could still be told. */
  unreached: { address: string } | null
  mayWithdraw: boolean
  mayRedirect: boolean
}

type Row = Omit<OwnRequest, 'status' | 'form' | 'asked' | 'mayWithdraw' | 'mayRedirect'> &
  OwnRequest['asked'] & { state: RequestState; versionId: string; trainingState: TrainingState }

/** A request that the trainee made; null when there is none by that id. */
export async function readOwnRequest(
  trainee: Trainee,
  requestId: string,
): Promise<OwnRequest | null> {
  if (!isId(requestId)) return null
  return read(trainee, async (sql) => {
    const [row] = await sql<Row[]>`
      select request.id, state, clock() as now, made_at as "madeAt", expires_at as "expiresAt",
        closed_at as "closedAt", decline_reason as "declineReason", version_id as "versionId",
        (select training.state from training where training.id = request.training_id)
          as "trainingState",
        jsonb_build_object('name', assessor.name, 'title', assessor.title,
          'workplace', coalesce(workplace.name, '')) as assessor,
        observed_on as "observedOn", coalesce(difficulty, '') as difficulty, foci, context, goals,
        (select newer.id from request as newer where newer.replaces_id = request.id)
          as "replacedById",
        (select assessment.id from assessment where assessment.request_id = request.id
          and not exists (select from assessment as newer
            where newer.corrects_id = assessment.id)) as "assessmentId",
        (select jsonb_build_object('address', address) from letter
          where letter.request_id = request.id and refused_code is not null
            and request.state = 'open' limit 1) as unreached
      from request
      join assessor on assessor.id = request.assessor_id
      left join workplace on workplace.id = assessor.workplace_id
      where request.id = ${requestId} and origin = 'trainee'
        and ${visibleTo(trainee, sql, 'request')}`
    if (!row) return null
    const { state, versionId, trainingState, ...about } = row
    const { observedOn, difficulty, foci, context, goals, ...request } = about
    const { expiresAt, now } = request
    const replaced = request.replacedById !== null
    const status = requestStatus({ state, expiresAt, now, hasDraft: false })
    return {
      ...request,
      status,
      form: (await publishedForm(sql, versionId)).form,
      asked: { observedOn, difficulty, foci, context, goals },
      mayWithdraw: may('withdraw', { relation: 'trainee', status }),
      mayRedirect:
        goesOn(trainingState) && may('redirect', { relation: 'trainee', status, replaced }),
    }
  })
}
