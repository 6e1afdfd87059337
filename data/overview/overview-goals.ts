import 'server-only'
import type { Transaction } from '@/db/client'
import type { OverviewGoal } from '@/domain/trainee-view'
import type { Director, Supervisor, Trainee } from '../access/viewer'
import { visibleTo } from '../access/visible-to'
import { inUse } from '../record/forms-in-use'

type Viewer = Trainee | Director | Supervisor

type GoalRow = Pick<OverviewGoal, 'code' | 'count' | 'asked'> & {
  sv: string
  en: string
  form: string | null
  printed: string | null
}

/** Every official goal in order: how often it counts, and how a trainee can be assessed on it. */
export async function overviewGoals(
  sql: Transaction,
  viewer: Viewer,
  trainingId: string,
): Promise<OverviewGoal[]> {
  return (await goalRows(sql, viewer, trainingId)).map(goalOf)
}

function goalOf({ code, sv, en, count, asked, form, printed }: GoalRow): OverviewGoal {
  const offered = form !== null && printed !== null ? { form, printed } : null
  return { code, title: { sv, en }, count, asked, offered }
}

const programmeOf = (sql: Transaction, trainingId: string) =>
  sql`array(select programme_id from training where training.id = ${trainingId})`

// Of several forms that print a goal, the one that a new request begins with.
const goalRows = (sql: Transaction, viewer: Viewer, trainingId: string) =>
  sql<GoalRow[]>`
    with counted as (
      select distinct goal_code, assessment.id
      from counted_assessment as assessment
      join assessment_goal on assessment_goal.assessment_id = assessment.id
      join printed_goal on printed_goal.version_id = assessment_goal.version_id
        and printed_goal.key = assessment_goal.key
      where assessment.training_id = ${trainingId} and ${visibleTo(viewer, sql, 'assessment')}),
    asked as (
      select goal_code from request
      join printed_goal on printed_goal.version_id = request.version_id
        and printed_goal.key = any (request.goals)
      where request.training_id = ${trainingId} and ${visibleTo(viewer, sql, 'request')}
        and state = 'open' and origin = 'trainee' and expires_at > clock()),
    in_use as (${inUse(sql, programmeOf(sql, trainingId))}),
    offered as (
      select distinct on (goal_code) goal_code, in_use.key as form, printed_goal.key as printed
      from in_use
      join printed_goal on printed_goal.version_id = in_use.version_id
      order by goal_code, in_use.instrument_id, printed_goal.key)
    select code, title_sv as sv, title_en as en, count(counted.id)::int as count,
      exists (select from asked where asked.goal_code = goal.code) as asked,
      offered.form, offered.printed
    from goal
    left join counted on counted.goal_code = goal.code
    left join offered on offered.goal_code = goal.code
    group by goal.code, offered.form, offered.printed
    order by substring(code from '[0-9]+')::int`
