import 'server-only'
import type { Cohort, CohortTrainee } from '@/domain/cohort-view'
import type { Transaction } from '@/db/client'
import type { Instrument } from '@/domain/instrument'
import { placementOn } from '@/domain/placement'
import { readSettings } from '@/domain/programme-settings'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { attentionOf } from './cohort/attention-of'
import { type CohortFacts, cohortFacts, type WhichTrainings } from './cohort/cohort-facts'
import { inCohort } from './cohort/in-cohort'
import { formsOf, type LatestLevels, latestLevels } from './cohort/latest-levels'

/** The trainees who are in training now in a director's programmes, or in one of them. */
export function readCohort(director: Director, programmeId: string | null): Promise<Cohort> {
  return read(director, async (sql) => {
    const which = inCohort(director, sql, programmeId)
    const [[head], facts, latest, waits] = await Promise.all([
      headOf(sql, director),
      cohortFacts(sql, director, which),
      latestLevels(sql, director, which),
      daysToSign(sql, director, which),
    ])
    if (!head) throw new Error('a database without a clock')
    const forms = await formsOf(sql, latest)
    const form = forms.find(({ key }) => key === mostUsed(latest)) ?? null
    const programmes = head.programmes.map((each) => ({
      ...each,
      settings: readSettings(each.settings),
    }))
    const known = { latest, forms, form, programmes, today: head.today }
    return {
      ...head,
      programmes: programmes.toSorted((one, other) => inSwedishOrder(one.name, other.name)),
      form,
      trainees: facts
        .map((row) => traineeOf(row, known))
        .toSorted((one, other) => inSwedishOrder(one.name, other.name)),
      daysToSign: waits.map((row) => row.days),
    }
  })
}

type Known = Pick<Cohort, 'today' | 'form' | 'programmes'> & {
  latest: LatestLevels[]
  forms: Instrument[]
}

function traineeOf(row: CohortFacts, known: Known): CohortTrainee {
  const { trainingId, name, programme, goals } = row
  const own = known.latest.filter((each) => each.trainingId === trainingId)
  const { settings } = known.programmes.find(({ id }) => id === row.programmeId) ?? {}
  if (!settings) throw new Error('a trainee of a programme that is not led')
  const placement = placementOn(row.placements, known.today)
  const shown = own.filter((each) => each.instrument === known.form?.key)
  return {
    trainingId,
    name,
    programme,
    goals,
    ...attentionOf({ ...row, latestLevels: own }, settings.attention, known),
    placement,
    workplaceId: placement?.workplaceId ?? null,
    workplaceName: placement?.workplace ?? null,
    planned: placement?.planned ?? 0,
    done: placement?.done ?? 0,
    levels: Object.fromEntries(
      shown.flatMap(({ area, levels: [level] }) => (level ? [[area, level]] : [])),
    ),
  }
}

/** The instrument that most of the latest levels were given on; null when there are none. */
function mostUsed(latest: LatestLevels[]): string | null {
  const counts = new Map<string, number>()
  for (const { instrument } of latest) counts.set(instrument, (counts.get(instrument) ?? 0) + 1)
  const [first] = [...counts].toSorted(
    ([oneKey, one], [otherKey, other]) => other - one || inSwedishOrder(oneKey, otherKey),
  )
  return first?.[0] ?? null
}

type Head = Pick<Cohort, 'today' | 'now' | 'goals'> & {
  programmes: { id: string; name: string; settings: unknown }[]
}

const headOf = (sql: Transaction, director: Director) =>
  sql<Head[]>`
    select today() as today, clock() as now, (select count(*)::int from goal) as goals,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'settings', settings))
        from programme where id = any (${director.ledProgrammeIds}::uuid[])) as programmes`

const daysToSign = (sql: Transaction, director: Director, which: WhichTrainings) =>
  sql<{ days: number }[]>`
    select (first.signed_at at time zone 'Europe/Stockholm')::date
      - (request.made_at at time zone 'Europe/Stockholm')::date as days
    from counted_assessment as assessment
    join training on training.id = assessment.training_id
    join assessment as first on first.id = assessment.first_id
    join request on request.id = first.request_id and origin = 'trainee'
    where ${which} and ${visibleTo(director, sql, 'assessment')}`
