import 'server-only'
import type { SupervisedTrainee } from '@/domain/cohort-view'
import type { Transaction } from '@/db/client'
import { placementOn } from '@/domain/placement'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Supervisor } from './access/viewer'
import { trainingVisibleTo, visibleTo } from './access/visible-to'

export type SupervisedTrainees = { today: string; now: Date; trainees: SupervisedTrainee[] }

type Row = Omit<SupervisedTrainee, 'placement'> & {
  placements: NonNullable<SupervisedTrainee['placement']>[]
}

/** Those whom somebody supervises today, in Swedish order of their names. */
export function readSupervisedTrainees(supervisor: Supervisor): Promise<SupervisedTrainees> {
  return read(supervisor, async (sql) => {
    const [[clock], rows] = await Promise.all([
      sql<{ today: string; now: Date }[]>`select today() as today, clock() as now`,
      supervised(sql, supervisor),
    ])
    if (!clock) throw new Error('a database without a clock')
    const trainees = rows
      .map(({ placements, ...row }) => ({
        ...row,
        placement: placementOn(placements, clock.today),
      }))
      .toSorted((one, other) => inSwedishOrder(one.name, other.name))
    return { ...clock, trainees }
  })
}

const supervised = (sql: Transaction, supervisor: Supervisor) =>
  sql<Row[]>`
    with counted as (
      select assessment.training_id, placement_id, observed_on
      from counted_assessment as assessment where ${visibleTo(supervisor, sql, 'assessment')})
    select training.id as "trainingId", person.name, programme.kind as "programmeKind",
      training.starts_on as "trainingStart",
      (select min(supervision.kind) from supervision
        where supervision.training_id = training.id and person_id = ${supervisor.personId}
          and starts_on <= today() and (ends_on is null or ends_on >= today())) as kind,
      coalesce((select jsonb_agg(jsonb_build_object('id', placement.id, 'from', starts_on,
          'to', ends_on, 'planned', planned, 'workplace', workplace.name,
          'done', (select count(*) from counted where placement_id = placement.id)))
        from placement join workplace on workplace.id = placement.workplace_id
        where placement.training_id = training.id), '[]') as placements,
      (select max(observed_on) from counted
        where counted.training_id = training.id) as "lastObservedOn",
      (select min((made_at at time zone 'Europe/Stockholm')::date) from request
        where request.training_id = training.id and state = 'open' and origin = 'trainee'
          and expires_at > clock() and ${visibleTo(supervisor, sql, 'request')}
      ) as "requestWaitingSince"
    from training
    join person on person.id = training.person_id
    join programme on programme.id = training.programme_id
    where ${trainingVisibleTo(supervisor, sql, 'training')}`
