import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { addDays, isDate } from '@/domain/dates'
import type { Fault } from '@/domain/fault-code'
import { stepDayFault } from '@/domain/training-step'
import type { Administrator } from './access/viewer'
import { closeTraining } from './record/close-training'
import { followUp } from './record/follow-up'
import type { LockedTraining } from './record/lock-training'
import { type StepAsked, takeStep } from './record/take-step'

export type MoveAsked = StepAsked & { toProgrammeId: string; plannedEndOn: string }

/** A doctor goes on in another programme of the same administrator: a new training continues the old. */
export function moveTraining(
  administrator: Administrator,
  { toProgrammeId, plannedEndOn, ...asked }: MoveAsked,
) {
  const newTrainingId = newId()
  const content = { toProgrammeId, plannedEndOn }
  const taking = { step: 'move' as const, asked, content, gives: { trainingId: newTrainingId } }
  return takeStep(administrator, taking, async (sql, training) => {
    const faults = moveFaults(administrator, training, { ...asked, ...content })
    if (faults.length > 0) return faults
    const { day } = asked
    // A move writes into two chains: of two at once, one waits before it holds either.
    await sql`select pg_advisory_xact_lock(hashtext('moveTraining'))`
    if (await goesOnIn(sql, toProgrammeId, training.personId)) {
      return [{ field: 'toProgrammeId', code: 'goesOnThere' }]
    }
    await closeTraining(sql, training, { state: 'moved', day })
    const startsOn = addDays(day, 1)
    const state = startsOn <= training.today ? 'running' : 'planned'
    await sql`insert into training (id, programme_id, person_id, starts_on, planned_end_on, percent,
        state, continues_id)
      values (${newTrainingId}, ${toProgrammeId}, ${training.personId}, ${startsOn},
        ${plannedEndOn}, ${training.percent}, ${state}, ${training.id})`
    await noteArrival(sql, { toProgrammeId, newTrainingId })
  })
}

function moveFaults(
  { administeredProgrammeIds }: Administrator,
  { start, today, programmeId }: LockedTraining,
  { day, toProgrammeId, plannedEndOn }: MoveAsked,
): Fault[] {
  const code = stepDayFault(day, start, today)
  if (code) return [{ field: 'day', code }]
  const known = administeredProgrammeIds.includes(toProgrammeId) && toProgrammeId !== programmeId
  if (!known) return [{ field: 'toProgrammeId', code: 'required' }]
  if (!isDate(plannedEndOn)) return [{ field: 'plannedEndOn', code: 'dateInvalid' }]
  const ends = plannedEndOn > addDays(day, 1)
  return ends ? [] : [{ field: 'plannedEndOn', code: 'endsBeforeStart' }]
}

const goesOnIn = async (sql: Transaction, programmeId: string, personId: string) => {
  const [row] = await sql`select from training where programme_id = ${programmeId}
    and person_id = ${personId} and state in ('planned', 'running', 'paused')`
  return row !== undefined
}

const noteArrival = (
  sql: Transaction,
  { toProgrammeId, newTrainingId }: { toProgrammeId: string; newTrainingId: string },
) =>
  followUp(sql, {
    programmeId: toProgrammeId,
    verb: 'continueTraining',
    subjectKind: 'training',
    subjectId: newTrainingId,
  })
