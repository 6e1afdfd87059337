import 'server-only'
import type { OverviewRequest, TraineeOverview } from '@/domain/trainee-view'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { requestStatus } from '@/domain/request'
import { read } from './access/transaction'
import type { Director, Supervisor, Trainee } from './access/viewer'
import { trainingVisibleTo, visibleTo } from './access/visible-to'
import { overviewGoals } from './overview/overview-goals'

type Viewer = Trainee | Director | Supervisor

/** A trainee's own overview, or that of somebody whose training the viewer may follow. */
export async function readTraineeOverview(
  viewer: Trainee | Director | Supervisor,
  trainingId: string,
): Promise<TraineeOverview | null> {
  if (!isId(trainingId)) return null
  return read(viewer, async (sql) => {
    const [[training], placements, requests, goals] = await Promise.all([
      trainingOf(sql, viewer, trainingId),
      placementsOf(sql, viewer, trainingId),
      requestsOf(sql, viewer, trainingId),
      overviewGoals(sql, viewer, trainingId),
    ])
    if (!training) return null
    const { now } = training
    return {
      ...training,
      placements,
      requests: requests.map(({ state, ...request }) => ({
        ...request,
        // That an assessor has a draft is known to the assessor alone.
        status: requestStatus({ state, expiresAt: request.expiresAt, hasDraft: false, now }),
      })),
      goals,
    }
  })
}

const trainingOf = (sql: Transaction, viewer: Viewer, trainingId: string) =>
  sql<Omit<TraineeOverview, 'placements' | 'requests' | 'goals'>[]>`
    select training.id as "trainingId", person.name, programme.kind as "programmeKind",
      starts_on as start, planned_end_on as "plannedEnd", clock() as now, today() as today,
      coalesce((select jsonb_agg(jsonb_build_object('from', starts_on, 'to', ends_on))
        from pause where pause.training_id = training.id), '[]') as pauses
    from training
    join person on person.id = training.person_id
    join programme on programme.id = training.programme_id
    where training.id = ${trainingId} and ${trainingVisibleTo(viewer, sql, 'training')}`

const placementsOf = (sql: Transaction, viewer: Viewer, trainingId: string) =>
  sql<TraineeOverview['placements']>`
    select placement.id, placement.starts_on as from, placement.ends_on as to, planned,
      workplace.name as workplace,
      (select count(*)::int from counted_assessment
        where counted_assessment.placement_id = placement.id) as done
    from placement
    join training on training.id = placement.training_id
    join workplace on workplace.id = placement.workplace_id
    where training.id = ${trainingId} and ${trainingVisibleTo(viewer, sql, 'training')}
    order by placement.starts_on`

type RequestRow = Omit<OverviewRequest, 'status'> & { state: 'open' | 'declined' | 'returned' }

const requestsOf = (sql: Transaction, viewer: Viewer, trainingId: string) =>
  sql<RequestRow[]>`
    select request.id, assessor.name as "assessorName", definition -> 'name' as instrument,
      observed_on as "observedOn", made_at as "madeAt", expires_at as "expiresAt", state,
      decline_reason as "declineReason",
      state = 'open' and exists (select from letter where letter.request_id = request.id
        and refused_code is not null) as unreached
    from request
    join assessor on assessor.id = request.assessor_id
    join instrument_version on instrument_version.id = request.version_id
    where request.training_id = ${trainingId} and ${visibleTo(viewer, sql, 'request')}
      and origin = 'trainee'
      and (state = 'open' or (state in ('declined', 'returned')
        and closed_at > clock() - interval '14 days'
        and not exists (select from request as newer where newer.replaces_id = request.id)))
    order by made_at, request.id`
