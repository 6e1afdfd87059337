import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { CohortPlacement } from '@/domain/cohort-view'
import type { Transaction } from '@/db/client'
import type { TraineeFacts } from '@/domain/cohort'
import type { Director, Supervisor, Trainee } from '../access/viewer'
import { concernVisibleTo, visibleTo } from '../access/visible-to'

/** Which trainings are asked for, as a condition on `training` that lets the viewer's alone pass. */
export type WhichTrainings = PendingQuery<Row[]>

/** What the database knows of one trainee; figures are of assessments that count. */
export type CohortFacts = Omit<TraineeFacts<CohortPlacement>, 'latestLevels'> & {
  trainingId: string
  name: string
  programmeId: string
  programme: string
  goals: number
  /** Placements that they were seen on. */
  placementsSeen: number
}

type Viewer = Director | Supervisor | Trainee

/** The facts of everybody asked for, grouped by the database: the cost follows the cohort. */
export const cohortFacts = (sql: Transaction, viewer: Viewer, which: WhichTrainings) =>
  sql<CohortFacts[]>`
    with cohort as (select * from training where ${which}),
    counted as (
      select assessment.* from counted_assessment as assessment
      join cohort on cohort.id = assessment.training_id
      where ${visibleTo(viewer, sql, 'assessment')}),
    seen as (
      select training_id, max(observed_on) as last, count(*)::int as n,
        count(distinct assessor_id)::int as assessors,
        count(distinct placement_id)::int as placements
      from counted group by training_id),
    done as (select placement_id, count(*)::int as done from counted group by placement_id),
    covered as (${coveredGoals(sql)}),
    unwritten as (${unwrittenPlans(sql)}),
    waiting as (
      select request.training_id,
        min((made_at at time zone 'Europe/Stockholm')::date) as since
      from request join cohort on cohort.id = request.training_id
      where request.state = 'open' and origin = 'trainee' and expires_at > clock()
        and ${visibleTo(viewer, sql, 'request')}
      group by request.training_id),
    placed as (
      select placement.training_id, jsonb_agg(jsonb_build_object('id', placement.id,
        'from', placement.starts_on, 'to', placement.ends_on, 'planned', planned,
        'workplaceId', workplace.id, 'workplace', workplace.name,
        'done', coalesce(done.done, 0)) order by placement.starts_on) as placements
      from placement
      join cohort on cohort.id = placement.training_id
      join workplace on workplace.id = placement.workplace_id
      left join done on done.placement_id = placement.id
      group by placement.training_id)
    select cohort.id as "trainingId", person.name, programme.id as "programmeId",
      programme.name as programme, cohort.starts_on as "trainingStart",
      coalesce(placed.placements, '[]') as placements,
      coalesce((select jsonb_agg(jsonb_build_object('from', starts_on, 'to', ends_on))
        from pause where pause.training_id = cohort.id), '[]') as pauses,
      seen.last as "lastObservedOn", coalesce(seen.n, 0) as n, coalesce(goals, 0) as goals,
      coalesce(seen.assessors, 0) as assessors,
      coalesce(seen.placements, 0) as "placementsSeen",
      unwritten.since as "planUnwrittenSince", waiting.since as "requestWaitingSince",
      exists (${openConcerns(sql, viewer)}) as "openConcern"
    from cohort
    join person on person.id = cohort.person_id
    join programme on programme.id = cohort.programme_id
    left join seen on seen.training_id = cohort.id
    left join covered on covered.training_id = cohort.id
    left join unwritten on unwritten.training_id = cohort.id
    left join waiting on waiting.training_id = cohort.id
    left join placed on placed.training_id = cohort.id`

const coveredGoals = (sql: Transaction) => sql`
  select training_id, count(distinct goal_code)::int as goals
  from counted
  join assessment_goal on assessment_goal.assessment_id = counted.id
  join printed_goal on printed_goal.version_id = assessment_goal.version_id
    and printed_goal.key = assessment_goal.key
  group by training_id`

// A plan belongs to the first version of a form, and so does the day from which it is awaited.
const unwrittenPlans = (sql: Transaction) => sql`
  select first.training_id, min((first.signed_at at time zone 'Europe/Stockholm')::date) as since
  from counted join assessment as first on first.id = counted.first_id
  where not exists (select from plan_item where plan_item.assessment_id = first.id)
  group by first.training_id`

// Only of those that the viewer may read: to others there is none.
const openConcerns = (sql: Transaction, viewer: Viewer) => sql`
  select from concern
  where concern.training_id = cohort.id
    and ${concernVisibleTo(viewer, sql, 'concern')}
    and not exists (
      select from concern_note where concern_id = concern.id and kind = 'close')`
