import 'server-only'
import type { Transaction } from '@/db/client'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { FilterNames } from '@/domain/figures-view'
import type { Goal } from '@/domain/goal'
import type { Director } from '../access/viewer'
import { trainingVisibleTo, visibleTo } from '../access/visible-to'
import { formOverVersions } from '../record/published-form'
import { mayBeNamed } from './may-be-named'

type Found = Omit<FilterNames, 'goal' | 'form'> & { goal: Goal | null; instrument: string | null }

/** What a filter names, in words; null when it names something that is not there for the director. */
export async function filterNames(
  sql: Transaction,
  director: Director,
  filter: AssessmentFilter,
): Promise<FilterNames | null> {
  const [found] = await sql<Found[]>`
    select ${programmeName(sql, director, filter)} as programme,
      ${traineeName(sql, director, filter)} as trainee,
      ${assessorName(sql, director, filter)} as assessor,
      ${workplaceName(sql, director, filter)} as workplace,
      ${placementName(sql, director, filter)} as placement,
      (select jsonb_build_object('code', code,
          'title', jsonb_build_object('sv', title_sv, 'en', title_en))
        from goal where code = ${filter.goal}) as goal,
      ${instrumentKey(sql, filter)} as instrument`
  if (!found) throw new Error('a query without a row')
  const { instrument, ...names } = found
  const published = instrument === null ? null : await formOverVersions(sql, instrument)
  const isThere = {
    programme: names.programme,
    trainee: names.trainee,
    assessor: filter.assessor === 'others' || names.assessor,
    workplace: filter.workplace === 'none' || names.workplace,
    placement: filter.placement === 'now' || names.placement,
    goal: names.goal,
    instrument: published,
    area: published,
    focus: published,
  }
  for (const key of Object.keys(isThere) as (keyof typeof isThere)[]) {
    if (filter[key] !== null && !isThere[key]) return null
  }
  return { ...names, form: published ?? null }
}

const own = (sql: Transaction, director: Director) => sql`any (${director.ledProgrammeIds}::uuid[])`

const programmeName = (sql: Transaction, director: Director, filter: AssessmentFilter) => sql`
  (select name from programme where id = ${filter.programme}::uuid and id = ${own(sql, director)})`

const traineeName = (sql: Transaction, director: Director, filter: AssessmentFilter) => sql`
  (select person.name from training join person on person.id = training.person_id
    where training.id = ${filter.trainee}::uuid
      and ${trainingVisibleTo(director, sql, 'training')})`

// Whoever has few forms, or of few trainees, is among the others here too.
const assessorName = (sql: Transaction, director: Director, { assessor }: AssessmentFilter) => sql`
  (select name from assessor where programme_id = ${own(sql, director)}
    and id = ${assessor === 'others' ? null : assessor}::uuid
    and id in (${mayBeNamed(sql, visibleTo(director, sql, 'assessment'))}))`

const workplaceName = (
  sql: Transaction,
  director: Director,
  { workplace }: AssessmentFilter,
) => sql`
  (select name from workplace where id = ${workplace === 'none' ? null : workplace}::uuid
    and exists (select from placement where placement.workplace_id = workplace.id
      and programme_id = ${own(sql, director)}))`

const placementName = (
  sql: Transaction,
  director: Director,
  { placement }: AssessmentFilter,
) => sql`
  (select jsonb_build_object('workplace', workplace.name,
      'from', placement.starts_on, 'to', placement.ends_on)
    from placement join workplace on workplace.id = placement.workplace_id
    where placement.id = ${placement === 'now' ? null : placement}::uuid and programme_id = ${own(sql, director)})`

// Areas and foci belong to an instrument; where the address does not say which, the first that has them.
const instrumentKey = (sql: Transaction, { instrument, area, focus }: AssessmentFilter) => sql`
  (select instrument.key from instrument
    where (${instrument}::text is not null or ${area}::text is not null or ${focus}::text is not null)
      and (${instrument}::text is null or instrument.key = ${instrument})
      and (${area}::text is null or exists (select from area
        where area.instrument_id = instrument.id and area.key = ${area}))
      and (${focus}::text is null or exists (select from printed_focus
        join instrument_version as version on version.id = printed_focus.version_id
        where version.instrument_id = instrument.id and printed_focus.key = ${focus}))
    order by instrument.id limit 1)`
