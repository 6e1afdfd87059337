import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import { quarterDays } from '@/domain/quarter'
import { bandDays, type DayBand } from '@/domain/response-time'
import type { Director } from '../access/viewer'
import { visibleTo } from '../access/visible-to'
import { countedIn } from './counted-in'
import { daysToSign, hasNextStep } from './days-to-sign'
import { mayBeNamed } from './may-be-named'

type Condition = PendingQuery<Row[]>

/** As a condition on `assessment`: the forms that a list's filter lets through. */
export function matching(director: Director, sql: Transaction, filter: AssessmentFilter) {
  const conditions = [
    countedIn(director, sql, filter.programme),
    ...columns(sql, filter),
    ...parts(sql, filter),
    ...rated(sql, filter),
    ...asked(sql, filter),
    filter.assessor === 'others' &&
      sql`assessment.assessor_id not in (${mayBeNamed(sql, visibleTo(director, sql, 'assessment'))})`,
  ]
  return conditions
    .filter((each) => each !== false)
    .reduce((before, each) => sql`${before} and ${each}`)
}

type Conditions = (Condition | false)[]

function columns(sql: Transaction, filter: AssessmentFilter): Conditions {
  const { trainees, trainee, difficulty, placement, assessor, quarter, nextStep } = filter
  const days = quarter === null ? null : quarterDays(quarter)
  return [
    trainees === 'now' &&
      sql`exists (select from training where training.id = assessment.training_id
        and training.state in ('running', 'paused'))`,
    trainee !== null && sql`assessment.training_id = ${trainee}`,
    difficulty !== null && sql`assessment.difficulty = ${difficulty}`,
    placement === 'now' &&
      sql`assessment.placement_id in (select id from placement
        where today() between starts_on and ends_on)`,
    placement !== null && placement !== 'now' && sql`assessment.placement_id = ${placement}`,
    assessor !== null && assessor !== 'others' && sql`assessment.assessor_id = ${assessor}`,
    days !== null && sql`assessment.observed_on between ${days.from} and ${days.to}`,
    nextStep === 'yes' && hasNextStep(sql),
    nextStep === 'no' && sql`not ${hasNextStep(sql)}`,
  ]
}

function parts(sql: Transaction, { goal, instrument, focus, workplace }: AssessmentFilter) {
  const conditions: Conditions = [
    instrument !== null &&
      sql`exists (select from instrument_version as version
        join instrument on instrument.id = version.instrument_id
        where version.id = assessment.version_id and instrument.key = ${instrument})`,
    goal !== null &&
      sql`exists (select from assessment_goal
        join printed_goal on printed_goal.version_id = assessment_goal.version_id
          and printed_goal.key = assessment_goal.key
        where assessment_goal.assessment_id = assessment.id and goal_code = ${goal})`,
    focus !== null &&
      sql`exists (select from assessment_focus
        where assessment_focus.assessment_id = assessment.id and key = ${focus})`,
    workplace === 'none' && sql`assessment.placement_id is null`,
    workplace !== null &&
      workplace !== 'none' &&
      sql`exists (select from placement where placement.id = assessment.placement_id
        and placement.workplace_id = ${workplace})`,
  ]
  return conditions
}

function rated(sql: Transaction, { area, level, levels }: AssessmentFilter): Conditions {
  const given = {
    null: sql`true`,
    rated: sql`rating.level is not null`,
    notObserved: sql`rating.level is null`,
  }
  const isGiven =
    level === 'rated' || level === 'notObserved' || level === null
      ? given[level ?? 'null']
      : sql`rating.level = ${Number(level)}`
  return [
    area !== null &&
      sql`exists (select from rating join area on area.id = rating.area_id
        where rating.assessment_id = assessment.id and area.key = ${area} and ${isGiven})`,
    levels !== null &&
      sql`(select count(level) >= 2 and (${levels === 'several'} or count(distinct level) = 1)
        from rating where rating.assessment_id = assessment.id)`,
  ]
}

function asked(sql: Transaction, { days }: AssessmentFilter): Conditions {
  if (days === null) return []
  if (days === 'any') return [sql`${daysToSign(sql)} is not null`]
  const { from, to } = bandDays[days satisfies DayBand]
  return [sql`${daysToSign(sql)} >= ${from}`, to !== null && sql`${daysToSign(sql)} <= ${to}`]
}
