import 'server-only'
import type { Cohort, CohortTrainee } from '@/domain/cohort-view'
import type { Instrument } from '@/domain/instrument'
import { placementOn } from '@/domain/placement'
import { attentionOf } from './attention-of'
import type { CohortFacts } from './cohort-facts'
import type { LatestLevels } from './latest-levels'

type Known = Pick<Cohort, 'today' | 'form' | 'programmes'> & {
  latest: LatestLevels[]
  forms: Instrument[]
}

/** A trainee as the director follows them, from what the database knows of them. */
export function traineeOf(row: CohortFacts, known: Known): CohortTrainee {
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
