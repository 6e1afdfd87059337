import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import {
  possibleSteps,
  type TrainingState,
  type TrainingStep,
  trainingStatus,
} from '@/domain/training'
import type { TrainingEvent } from '@/domain/training-history'
import { missingIn, type Missing } from '@/domain/training-missing'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { type TrainingRow, trainingRows } from './training/training-rows'

/** A training's life on one page: what is, what can be done, and what has happened. */
export type TrainingLife = TrainingRow & {
  status: TrainingState
  steps: TrainingStep[]
  missing: Missing[]
  history: TrainingEvent[]
  /** The training that this one continues, and the one that continues it, of those one keeps. */
  before: { id: string; programme: string } | null
  after: { id: string; programme: string } | null
  /** Where the doctor could go on: other programmes of the administrator. */
  otherProgrammes: { id: string; name: string; region: string }[]
}

/** A training that the administrator keeps; null when there is none by that id. */
export async function readTraining(
  administrator: Administrator,
  trainingId: string,
): Promise<TrainingLife | null> {
  if (!isId(trainingId)) return null
  return read(administrator, async (sql) => {
    const theirs = sql`training.id = ${trainingId}
      and ${trainingVisibleTo(administrator, sql, 'training')}`
    const [row] = await trainingRows(sql, theirs)
    if (!row) return null
    const [history, neighbours, otherProgrammes] = await Promise.all([
      historyOf(sql, row),
      neighboursOf(sql, administrator, row),
      programmesBeside(sql, administrator, row),
    ])
    const status = trainingStatus(row)
    return {
      ...row,
      status,
      steps: possibleSteps(status).filter((step) => step !== 'move' || otherProgrammes.length > 0),
      missing: missingIn({ ...row, status }, row.today),
      history,
      before: neighbours.find(({ id }) => id === row.continuesId) ?? null,
      after: neighbours.find(({ id }) => id !== row.continuesId) ?? null,
      otherProgrammes,
    }
  })
}

const historyOf = (sql: Transaction, { id, programmeId }: TrainingRow) =>
  sql<TrainingEvent[]>`
    select happened.*, coalesce(person.name, '') as by from (
      select id::text, kind, day::text, until::text, reason, null::jsonb as change,
        taken_at as at, taken_by as actor
      from training_step where training_id = ${id}
      union all
      select seq::text, 'change', null, null, '', jsonb_build_object('was', detail ->> 'was', 'is',
          concat_ws(' ', detail ->> 'startsOn', detail ->> 'plannedEndOn', detail ->> 'percent')),
        at, actor_id
      from audit_event where programme_id = ${programmeId} and subject_id = ${id}
        and verb = 'changeTraining') as happened
    left join person on person.id = happened.actor
    order by at desc, id desc`

const neighboursOf = (sql: Transaction, administrator: Administrator, row: TrainingRow) =>
  sql<{ id: string; programme: string }[]>`
    select training.id, programme.name as programme
    from training join programme on programme.id = training.programme_id
    where (training.id = ${row.continuesId} or training.continues_id = ${row.id})
      and ${trainingVisibleTo(administrator, sql, 'training')}`

const programmesBeside = (
  sql: Transaction,
  { administeredProgrammeIds }: Administrator,
  { programmeId }: TrainingRow,
) =>
  sql<TrainingLife['otherProgrammes']>`
    select programme.id, programme.name, region.name as region
    from programme join region on region.id = programme.region_id
    where programme.id = any (${administeredProgrammeIds}::uuid[]) and programme.id <> ${programmeId}
    order by programme.name collate "sv-x-icu"`
