import 'server-only'
import type { Transaction } from '@/db/client'
import { type Answers, emptyAnswers } from '@/domain/answers'
import { isId } from '@/domain/id'
import type { Instrument } from '@/domain/instrument'
import { type RequestState, type RequestStatus, requestStatus } from '@/domain/request'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { planToSee, type PlanToSee } from './record/plan-to-see'
import { publishedForm } from './record/published-form'

type Draft = {
  answers: Answers
  version: number
  seconds: number | null
  savedAt: Date
  parked: Record<string, { answers: Answers; at: string }>
}

/** Answers that a window wrote on a version that was no longer the newest. */
export type Parked = { window: string; answers: Answers; at: Date }

/** A form as its assessor meets it: blank but for its head, half written, or being corrected. */
export type FormToFill = {
  requestId: string
  instrument: Instrument
  trainee: string
  workplace: string | null
  signer: { name: string; title: string; specialty: string; workplace: string }
  status: RequestStatus
  unasked: boolean
  /** The signed form that is being corrected has this id. */
  correcting: boolean
  assessmentId: string | null
  answers: Answers
  /** The draft's version, 0 when nothing has been saved. */
  version: number
  savedAt: Date | null
  /** How long the form has been in sight so far; null where nothing counted it. */
  seconds: number | null
  /** What other windows wrote at the same time, the oldest first, until one of all is chosen. */
  parked: Parked[]
  /** Open lines of the trainee's plan, to look for. */
  planToSee: PlanToSee
  facts: { today: string; trainingStart: string }
  now: Date
}

/** One of an assessor's own forms to fill in; null when it does not exist for them. */
export async function readForm(assessor: Assessor, requestId: string): Promise<FormToFill | null> {
  if (!isId(requestId)) return null
  return read(assessor, async (sql) => {
    const [[row], plan] = await Promise.all([
      rowOf(sql, assessor, requestId),
      planToSee(sql, requestId),
    ])
    if (!row) return null
    const { form } = await publishedForm(sql, row.versionId)
    const { state, expiresAt, now, draft } = row
    const hasDraft = draft !== null
    return {
      requestId: row.requestId,
      instrument: form,
      trainee: row.trainee,
      workplace: row.workplace,
      signer: row.signer,
      status: requestStatus({ state, expiresAt, hasDraft, now }),
      unasked: row.origin === 'assessor',
      correcting: state === 'signed' && hasDraft,
      assessmentId: row.assessmentId,
      answers: draft?.answers ?? { ...emptyAnswers(form), ...row.prefilled },
      version: draft?.version ?? 0,
      savedAt: draft ? new Date(draft.savedAt) : null,
      seconds: draft?.seconds ?? null,
      parked: Object.entries(draft?.parked ?? {})
        .map(([window, { answers, at }]) => ({ window, answers, at: new Date(at) }))
        .toSorted((one, other) => one.at.getTime() - other.at.getTime()),
      planToSee: plan,
      facts: { today: row.today, trainingStart: row.trainingStart },
      now,
    }
  })
}

type Row = {
  requestId: string
  versionId: string
  state: RequestState
  origin: 'trainee' | 'assessor'
  expiresAt: Date
  trainee: string
  workplace: string | null
  signer: FormToFill['signer']
  assessmentId: string | null
  prefilled: Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>
  draft: Draft | null
  trainingStart: string
  today: string
  now: Date
}

function rowOf(sql: Transaction, assessor: Assessor, requestId: string) {
  return sql<Row[]>`
    select request.id as "requestId", request.version_id as "versionId", request.state,
      request.origin, request.expires_at as "expiresAt", person.name as trainee,
      place.name as workplace, training.starts_on as "trainingStart", today() as today,
      clock() as now,
      jsonb_build_object('name', assessor.name, 'title', assessor.title,
        'specialty', assessor.specialty, 'workplace', coalesce(own.name, '')) as signer,
      jsonb_build_object('observedOn', request.observed_on,
        'difficulty', coalesce(request.difficulty, ''), 'foci', request.foci,
        'context', request.context, 'goals', request.goals) as prefilled,
      (select jsonb_build_object('answers', answers, 'version', version, 'savedAt', saved_at,
          'seconds', seconds, 'parked', parked)
        from draft where request_id = request.id) as draft,
      (select id from assessment where request_id = request.id
        and not exists (select from assessment as newer where newer.corrects_id = assessment.id)
      ) as "assessmentId"
    from request
    join training on training.id = request.training_id
    join person on person.id = training.person_id
    join assessor on assessor.id = request.assessor_id
    left join workplace as own on own.id = assessor.workplace_id
    left join placement on placement.id = request.placement_id
    left join workplace as place on place.id = placement.workplace_id
    where request.id = ${requestId} and ${visibleTo(assessor, sql, 'request')}`
}
