import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { SupervisionKind } from '@/domain/supervision'
import type { TrainingState } from '@/domain/training'

/** A training with all that an administrator keeps of it, in order of days. */
export type TrainingRow = {
  id: string
  personId: string
  name: string
  programmeId: string
  programme: string
  regionId: string
  start: string
  plannedEnd: string
  percent: number
  state: TrainingState
  continuesId: string | null
  leaves: { id: string; from: string; to: string | null }[]
  placements: PlacedRow[]
  supervisors: SupervisorRow[]
  today: string
  now: Date
}

export type PlacedRow = {
  id: string
  workplaceId: string
  workplace: string
  from: string
  to: string
  planned: number
}

export type SupervisorRow = {
  id: string
  personId: string
  name: string
  kind: SupervisionKind
  from: string
  to: string | null
}

/** The trainings that a condition tells, whole. */
export function trainingRows(sql: Transaction, condition: PendingQuery<Row[]>) {
  return sql<TrainingRow[]>`
    select training.id, person.id as "personId", person.name,
      programme.id as "programmeId", programme.name as programme, programme.region_id as "regionId",
      training.starts_on as start, planned_end_on as "plannedEnd", percent, state,
      continues_id as "continuesId", today() as today, clock() as now,
      coalesce((select jsonb_agg(jsonb_build_object('id', pause.id, 'from', starts_on, 'to', ends_on)
          order by starts_on)
        from pause where training_id = training.id), '[]') as leaves,
      coalesce((select jsonb_agg(jsonb_build_object('id', placement.id, 'workplaceId', workplace_id,
          'workplace', workplace.name, 'from', starts_on, 'to', ends_on, 'planned', planned)
          order by starts_on)
        from placement join workplace on workplace.id = workplace_id
        where training_id = training.id), '[]') as placements,
      coalesce((select jsonb_agg(jsonb_build_object('id', supervision.id, 'personId', person_id,
          'name', supervisor.name, 'kind', kind, 'from', starts_on, 'to', ends_on)
          order by kind, starts_on, supervision.id)
        from supervision join person as supervisor on supervisor.id = supervision.person_id
        where training_id = training.id), '[]') as supervisors
    from training
    join person on person.id = training.person_id
    join programme on programme.id = training.programme_id
    where ${condition}`
}
