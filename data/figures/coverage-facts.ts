import 'server-only'
import type { Transaction } from '@/db/client'
import type { CoverageSpan, CoverageTrainee } from '@/domain/coverage'
import type { InstrumentCoverage } from '@/domain/figures-view'
import type { Director } from '../access/viewer'
import { visibleTo } from '../access/visible-to'
import { inCohort } from '../cohort/in-cohort'

type Asked = { programmeId: string | null; span: CoverageSpan }

// The forms that count of everybody in the cohort, and those of them that goals and areas are counted of.
const counted = (sql: Transaction, director: Director, { programmeId, span }: Asked) => sql`
  cohort as (select * from training where ${inCohort(director, sql, programmeId)}),
  here as (
    select placement.training_id, placement.id from placement
    join cohort on cohort.id = placement.training_id
    where ${span === 'placement'} and today() between placement.starts_on and placement.ends_on),
  counted as (
    select assessment.id, assessment.training_id, assessment.placement_id, assessment.version_id
    from counted_assessment as assessment join cohort on cohort.id = assessment.training_id
    where ${visibleTo(director, sql, 'assessment')}),
  spanned as (
    select * from counted
    where ${span === 'training'} or placement_id in (select id from here))`

/** Everybody's placements and goals, grouped by the database: the cost follows the cohort. */
export const coverageFacts = (sql: Transaction, director: Director, asked: Asked) =>
  sql<CoverageTrainee[]>`
    with ${counted(sql, director, asked)},
    seen as (select training_id, count(*)::int as n from spanned group by training_id),
    done as (select placement_id, count(*)::int as done from counted group by placement_id),
    placed as (
      select placement.training_id, jsonb_agg(jsonb_build_object('id', placement.id,
        'from', placement.starts_on, 'to', placement.ends_on, 'planned', planned,
        'workplaceId', workplace.id, 'workplace', workplace.name,
        'done', coalesce(done.done, 0)) order by placement.starts_on) as placements
      from placement
      join cohort on cohort.id = placement.training_id
      join workplace on workplace.id = placement.workplace_id
      left join done on done.placement_id = placement.id
      group by placement.training_id),
    per_goal as (
      select training_id, goal_code, count(distinct spanned.id) as n
      from spanned
      join assessment_goal on assessment_goal.assessment_id = spanned.id
      join printed_goal on printed_goal.version_id = assessment_goal.version_id
        and printed_goal.key = assessment_goal.key
      group by training_id, goal_code),
    covered as (
      select training_id, jsonb_object_agg(goal_code, n) as goals from per_goal group by training_id)
    select cohort.id as "trainingId", person.name, programme.name as programme,
      coalesce(placements, '[]') as placements, coalesce(seen.n, 0) as assessments,
      coalesce(goals, '{}') as goals, here.id as within
    from cohort
    join person on person.id = cohort.person_id
    join programme on programme.id = cohort.programme_id
    left join seen on seen.training_id = cohort.id
    left join here on here.training_id = cohort.id
    left join placed on placed.training_id = cohort.id
    left join covered on covered.training_id = cohort.id`

type Observed = Pick<InstrumentCoverage, 'trainees'> & { instrument: string }

/** How often each row of each form was rated and not observed, trainee by trainee. */
export const observedAreas = (sql: Transaction, director: Director, asked: Asked) =>
  sql<Observed[]>`
    with ${counted(sql, director, asked)},
    per_area as (
      select area.instrument_id, spanned.training_id, area.key,
        count(level) as rated, count(*) - count(level) as unseen
      from spanned
      join rating on rating.assessment_id = spanned.id
      join area on area.id = rating.area_id
      group by area.instrument_id, spanned.training_id, area.key),
    per_trainee as (
      select instrument_id, training_id,
        jsonb_object_agg(key, jsonb_build_object('rated', rated, 'notObserved', unseen)) as areas
      from per_area group by instrument_id, training_id)
    select instrument.key as instrument, jsonb_object_agg(training_id, areas) as trainees
    from per_trainee join instrument on instrument.id = per_trainee.instrument_id
    group by instrument.key order by count(*) desc, instrument.key`
