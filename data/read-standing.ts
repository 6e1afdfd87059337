import 'server-only'
import type { Transaction } from '@/db/client'
import { withoutConcern } from '@/domain/cohort'
import { isId } from '@/domain/id'
import { type ProgrammeSettings, readSettings } from '@/domain/programme-settings'
import type { ConcernsTold, TraineeStanding } from '@/domain/standing-view'
import { read } from './access/transaction'
import type { Director, Supervisor, Trainee } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { attentionOf } from './cohort/attention-of'
import { cohortFacts } from './cohort/cohort-facts'
import { formsOf, latestLevels } from './cohort/latest-levels'

type Viewer = Trainee | Director | Supervisor

/**
 * Where a trainee stands by their programme's limits: what asks for attention, by the same rules
 * and facts as on the director's page, and whether there is enough to discuss. A concern is left
 * out for whom the programme keeps it from.
 */
export async function readStanding(
  viewer: Trainee | Director | Supervisor,
  trainingId: string,
): Promise<TraineeStanding | null> {
  if (!isId(trainingId)) return null
  return read(viewer, async (sql) => {
    const which = sql`training.id = ${trainingId} and ${trainingVisibleTo(viewer, sql, 'training')}`
    const [[head], [facts], latest] = await Promise.all([
      headOf(sql, viewer, trainingId),
      cohortFacts(sql, viewer, which),
      latestLevels(sql, viewer, which),
    ])
    if (!head || !facts) return null
    const settings = readSettings(head.settings)
    const known = { today: head.today, forms: await formsOf(sql, latest) }
    const attention = attentionOf({ ...facts, latestLevels: latest }, settings.attention, known)
    const concerns = toldTo(viewer, settings)
    const shown = concerns === 'notReader' ? withoutConcern(attention) : attention
    const { n: forms, assessors, placementsSeen: placements } = facts
    return {
      attention: head.goesOn ? shown : null,
      concerns,
      evidence: { forms, assessors, placements },
      rule: settings.sufficiency,
    }
  })
}

// Between the assessor and the director; the trainee is told where the programme says so.
function toldTo({ role }: Viewer, { traineesSeeConcerns }: ProgrammeSettings): ConcernsTold {
  if (role === 'supervisor') return 'notReader'
  if (traineesSeeConcerns) return 'toBoth'
  return role === 'trainee' ? 'notReader' : 'notTrainee'
}

const headOf = (sql: Transaction, viewer: Viewer, trainingId: string) =>
  sql<{ today: string; settings: unknown; goesOn: boolean }[]>`
    select today() as today, settings, training.state in ('running', 'paused') as "goesOn"
    from training join programme on programme.id = training.programme_id
    where training.id = ${trainingId} and ${trainingVisibleTo(viewer, sql, 'training')}`
