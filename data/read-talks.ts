import 'server-only'
import { isId } from '@/domain/id'
import type { Talk } from '@/domain/talk'
import { read } from './access/transaction'
import type { Director, Supervisor, Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'

export type Talks = { talks: Talk[]; now: Date; today: string }

/** What was agreed in talks with a trainee, newest first; without an id, in all of one's own. */
export function readTalks(
  viewer: Trainee | Director | Supervisor,
  trainingId: string | null = null,
): Promise<Talks> {
  const asked = trainingId === null || isId(trainingId) ? trainingId : null
  return read(viewer, async (sql) => {
    const [[clock], talks] = await Promise.all([
      sql<{ now: Date; today: string }[]>`select clock() as now, today() as today`,
      sql<Talk[]>`
        select supervision_talk.id, held_on as "heldOn", agreed, person.name as "writtenBy",
          written_at as "writtenAt"
        from supervision_talk left join person on person.id = written_by
        where ${visibleTo(viewer, sql, 'supervision_talk')}
          and (${trainingId === null} or training_id = ${asked})
        order by held_on desc, written_at desc`,
    ])
    if (!clock) throw new Error('a database without a clock')
    return { ...clock, talks }
  })
}
