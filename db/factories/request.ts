import type { Sql } from 'postgres'
import type { Answers } from '../../domain/answers'
import { newId } from '../new-id'

type Asked = {
  programmeId: string
  trainingId: string
  assessorId: string
  prefilled?: Partial<Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>>
  origin?: 'trainee' | 'assessor'
  /** The key of the form, when it is not the first that is shipped. */
  form?: string
  /** Days since it was asked. */
  age?: number
}

/** An open request on a shipped form. */
export async function makeRequest(admin: Sql, asked: Asked): Promise<string> {
  const { programmeId, trainingId, assessorId, prefilled = {}, origin = 'trainee', age = 0 } = asked
  const { observedOn = '2026-11-10', difficulty = 'moderate', foci = ['history'] } = prefilled
  const { context = 'Akutmottagningen', goals = ['bt1'] } = prefilled
  const { form = 'mini-cex-bt' } = asked
  const requestId = newId()
  await admin`
    insert into request (id, programme_id, training_id, assessor_id, placement_id, version_id,
      origin, observed_on, difficulty, foci, context, goals, made_at, expires_at)
    select ${requestId}, ${programmeId}, ${trainingId}, ${assessorId},
      access.placement_on(${trainingId}, ${observedOn}::date), version.id, ${origin},
      ${observedOn}, ${difficulty || null}, ${foci}, ${context}, ${goals},
      clock() - make_interval(days => ${age}),
      clock() - make_interval(days => ${age}) + interval '14 days'
    from instrument_version as version
    join instrument on instrument.id = version.instrument_id
    where instrument.key = ${form} order by version.number desc limit 1`
  return requestId
}

/** What somebody has answered so far on a request. */
export async function makeDraft(admin: Sql, requestId: string, answers: Answers): Promise<void> {
  await admin`insert into draft (request_id, version, answers, saved_at)
    values (${requestId}, 1, ${admin.json(answers)}, clock())`
}

/** What another window wrote at the same time as a draft. */
export async function parkDraft(
  admin: Sql,
  requestId: string,
  answers: Answers,
  window = requestId,
): Promise<void> {
  const parked = { [window]: { answers, at: '2026-02-10T09:00:00Z' } }
  await admin`update draft set parked = parked || ${admin.json(parked)}::jsonb
    where request_id = ${requestId}`
}

/** Closes an open request in another way than by signing it. */
export async function closeRequest(
  admin: Sql,
  requestId: string,
  {
    state,
    reason,
  }: { state: 'declined' | 'returned' | 'withdrawn' | 'redirected'; reason?: string },
): Promise<void> {
  await admin`update request set state = ${state}, closed_at = clock(),
    decline_reason = ${reason ?? null} where id = ${requestId}`
}
