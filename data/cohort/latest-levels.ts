import 'server-only'
import type { Transaction } from '@/db/client'
import type { TraineeFacts } from '@/domain/cohort'
import type { Instrument } from '@/domain/instrument'
import { longestLookBack } from '@/domain/setting-limits'
import type { Director, Supervisor, Trainee } from '../access/viewer'
import { visibleTo } from '../access/visible-to'
import { formOverVersions } from '../record/published-form'
import type { WhichTrainings } from './cohort-facts'

export type LatestLevels = TraineeFacts['latestLevels'][number] & { trainingId: string }

/** The latest rated levels of each area of each trainee, the newest first. */
export const latestLevels = (
  sql: Transaction,
  viewer: Director | Supervisor | Trainee,
  which: WhichTrainings,
) =>
  sql<LatestLevels[]>`
    with rated as (
      select assessment.training_id, rating.area_id, rating.level,
        row_number() over (partition by assessment.training_id, rating.area_id
          order by observed_on desc, signed_at desc) as nth
      from counted_assessment as assessment
      join training on training.id = assessment.training_id
      join rating on rating.assessment_id = assessment.id and rating.level is not null
      where ${which} and ${visibleTo(viewer, sql, 'assessment')})
    select rated.training_id as "trainingId", instrument.key as instrument, area.key as area,
      array_agg(rated.level order by nth) as levels
    from rated
    join area on area.id = rated.area_id
    join instrument on instrument.id = area.instrument_id
    where nth <= ${longestLookBack}
    group by rated.training_id, instrument.key, area.key`

/** The newest wording of each instrument that levels were given on: it names areas and levels. */
export async function formsOf(
  sql: Transaction,
  latest: Pick<LatestLevels, 'instrument'>[],
): Promise<Instrument[]> {
  const keys = new Set(latest.map(({ instrument }) => instrument))
  return Promise.all([...keys].map((key) => formOverVersions(sql, key)))
}
