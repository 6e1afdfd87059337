import 'server-only'
import type { Cohort, CohortTrainee } from '@/domain/cohort-view'
import type { Transaction } from '@/db/client'
import { standingOf } from '@/domain/cohort'
import type { LevelValue } from '@/domain/instrument'
import { placementOn } from '@/domain/placement'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { type CohortFacts, cohortFacts } from './cohort/cohort-facts'
import type { CohortPlacement } from '@/domain/cohort-view'
import { inCohort } from './cohort/in-cohort'
import { newestForm } from './record/published-form'

/** The trainees who are in training now in a director's programmes, or in one of them. */
export function readCohort(director: Director, programmeId: string | null): Promise<Cohort> {
  return read(director, async (sql) => {
    const [[head], facts, latest, waits] = await Promise.all([
      headOf(sql, director),
      cohortFacts(sql, director, programmeId),
      latestLevels(sql, director, programmeId),
      daysToSign(sql, director, programmeId),
    ])
    if (!head) throw new Error('a database without a clock')
    const { programmes, ...rest } = head
    const instrument = mostUsed(latest)
    const published = instrument === null ? null : await newestForm(sql, instrument)
    const levels = latest.filter((row) => row.instrument === instrument)
    return {
      ...rest,
      programmes: programmes.toSorted((one, other) => inSwedishOrder(one.name, other.name)),
      form: published?.form ?? null,
      trainees: facts
        .map((row) => traineeOf(row, rest.today, levels))
        .toSorted((one, other) => inSwedishOrder(one.name, other.name)),
      daysToSign: waits.map((row) => row.days),
    }
  })
}

type LevelRow = { trainingId: string; instrument: string; area: string; level: LevelValue }

function traineeOf(row: CohortFacts, today: string, latest: LevelRow[]): CohortTrainee {
  const { placements, pauses, ...rest } = row
  const facts = { ...rest, pauses }
  const placement = placementOn(placements, today)
  const isBelow = (each: CohortPlacement) =>
    standingOf({ ...facts, placements: [each] }, today).reasons.includes('belowPlan')
  const own = latest.filter((each) => each.trainingId === row.trainingId)
  return {
    ...rest,
    ...standingOf({ ...facts, placements }, today),
    placement,
    belowPlan: placements.filter(isBelow),
    workplaceId: placement?.workplaceId ?? null,
    workplaceName: placement?.workplace ?? null,
    planned: placement?.planned ?? 0,
    done: placement?.done ?? 0,
    levels: Object.fromEntries(own.map(({ area, level }) => [area, level])),
  }
}

/** The instrument that most of the latest levels were given on; null when there are none. */
function mostUsed(latest: LevelRow[]): string | null {
  const counts = new Map<string, number>()
  for (const { instrument } of latest) counts.set(instrument, (counts.get(instrument) ?? 0) + 1)
  const [first] = [...counts].toSorted(
    ([oneKey, one], [otherKey, other]) => other - one || inSwedishOrder(oneKey, otherKey),
  )
  return first?.[0] ?? null
}

type Head = Pick<Cohort, 'today' | 'now' | 'goals' | 'programmes'>

const headOf = (sql: Transaction, director: Director) =>
  sql<Head[]>`
    select today() as today, clock() as now, (select count(*)::int from goal) as goals,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name)) from programme
        where id = any (${director.ledProgrammeIds}::uuid[])) as programmes`

const latestLevels = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<LevelRow[]>`
    select distinct on (assessment.training_id, area.id) assessment.training_id as "trainingId",
      instrument.key as instrument, area.key as area, rating.level
    from counted_assessment as assessment
    join training on training.id = assessment.training_id
    join rating on rating.assessment_id = assessment.id and rating.level is not null
    join area on area.id = rating.area_id
    join instrument on instrument.id = area.instrument_id
    where ${inCohort(director, sql, programmeId)} and ${visibleTo(director, sql, 'assessment')}
    order by assessment.training_id, area.id, observed_on desc, signed_at desc`

const daysToSign = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<{ days: number }[]>`
    select (first.signed_at at time zone 'Europe/Stockholm')::date
      - (request.made_at at time zone 'Europe/Stockholm')::date as days
    from counted_assessment as assessment
    join training on training.id = assessment.training_id
    join assessment as first on first.id = assessment.first_id
    join request on request.id = first.request_id and origin = 'trainee'
    where ${inCohort(director, sql, programmeId)} and ${visibleTo(director, sql, 'assessment')}`
