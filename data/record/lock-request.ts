import 'server-only'
import type { Transaction } from '@/db/client'
import type { Answers } from '@/domain/instrument'
import { type RequestState, type RequestStatus, requestStatus } from '@/domain/request'
import type { TrainingState } from '@/domain/training'
import { visibleTo } from '../access/visible-to'
import type { Assessor, Trainee } from '../access/viewer'
import type { NewRequest } from './open-request'

/** A request as an act finds it: locked, so that of two acts one comes second. */
export type LockedRequest = {
  id: string
  programmeId: string
  trainingId: string
  assessorId: string
  versionId: string
  origin: 'trainee' | 'assessor'
  prefilled: NewRequest['prefilled']
  status: RequestStatus
  /** What has been written of it, and in which version. */
  draft: { version: number; answers: Answers; seconds: number | null } | null
  /** Another request has taken its place. */
  replaced: boolean
  /** A correction of the signed form has been begun. */
  correcting: boolean
  trainingStart: string
  trainingState: TrainingState
  today: string
}

type Row = Omit<LockedRequest, 'status' | 'prefilled' | 'correcting'> & {
  state: RequestState
  expiresAt: Date
  now: Date
} & NewRequest['prefilled']

/** The viewer's own request, locked; null when it does not exist for them. */
export async function lockRequest(
  sql: Transaction,
  viewer: Trainee | Assessor,
  requestId: string,
): Promise<LockedRequest | null> {
  const isTheirs = () => sql`request.id = ${requestId} and ${visibleTo(viewer, sql, 'request')}`
  // Two statements, sent together: what is read beside a row while its lock is waited for is as old as
  // the waiting, the draft above all.
  const locked = sql`select from request where ${isTheirs()} for update`
  const found = sql<Row[]>`
    select request.id, request.programme_id as "programmeId", request.training_id as "trainingId",
      request.assessor_id as "assessorId", request.version_id as "versionId",
      request.origin, request.observed_on as "observedOn",
      coalesce(request.difficulty, '') as difficulty, request.foci, request.context, request.goals,
      request.state, request.expires_at as "expiresAt",
      exists (select from request as newer where newer.replaces_id = request.id) as replaced,
      clock() as now, today() as today, training.starts_on as "trainingStart",
      training.state as "trainingState",
      (select jsonb_build_object('version', version, 'answers', answers, 'seconds', seconds)
        from draft where draft.request_id = request.id) as draft
    from request join training on training.id = request.training_id
    where ${isTheirs()}`
  const [, [row]] = await Promise.all([locked, found])
  if (!row) return null
  const { state, expiresAt, now, ...rest } = row
  const hasDraft = rest.draft !== null
  const { observedOn, difficulty, foci, context, goals, ...request } = rest
  return {
    ...request,
    prefilled: { observedOn, difficulty, foci, context, goals },
    correcting: state === 'signed' && hasDraft,
    status: requestStatus({ state, expiresAt, now, hasDraft }),
  }
}
