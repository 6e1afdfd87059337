import 'server-only'
import type { Cohort } from '@/domain/cohort-view'
import type { Transaction } from '@/db/client'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { cohortFacts, type WhichTrainings } from './cohort/cohort-facts'
import { cohortHead } from './cohort/cohort-head'
import { inCohort } from './cohort/in-cohort'
import { formsOf, type LatestLevels, latestLevels } from './cohort/latest-levels'
import { traineeOf } from './cohort/trainee-of'

/** The trainees who are in training now in a director's programmes, or in one of them. */
export function readCohort(director: Director, programmeId: string | null): Promise<Cohort> {
  return read(director, async (sql) => {
    const which = inCohort(director, sql, programmeId)
    const [head, facts, latest, waits] = await Promise.all([
      cohortHead(sql, director),
      cohortFacts(sql, director, which),
      latestLevels(sql, director, which),
      daysToSign(sql, director, which),
    ])
    const forms = await formsOf(sql, latest)
    const form = forms.find(({ key }) => key === mostUsed(latest)) ?? null
    const known = { ...head, latest, forms, form }
    return {
      ...head,
      form,
      trainees: facts
        .map((row) => traineeOf(row, known))
        .toSorted((one, other) => inSwedishOrder(one.name, other.name)),
      daysToSign: waits.map((row) => row.days),
    }
  })
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

const daysToSign = (sql: Transaction, director: Director, which: WhichTrainings) =>
  sql<{ days: number }[]>`
    select (first.signed_at at time zone 'Europe/Stockholm')::date
      - (request.made_at at time zone 'Europe/Stockholm')::date as days
    from counted_assessment as assessment
    join training on training.id = assessment.training_id
    join assessment as first on first.id = assessment.first_id
    join request on request.id = first.request_id and origin = 'trainee'
    where ${which} and ${visibleTo(director, sql, 'assessment')}`
