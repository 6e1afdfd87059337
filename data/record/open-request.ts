import 'server-only'
import type { Transaction } from '@/db/client'
import type { Answers } from '@/domain/answers'
import { requestDays } from '@/domain/request'

/** What a new request says; the prefilled part is what the asker knows of the form's head. */
export type NewRequest = {
  id: string
  programmeId: string
  trainingId: string
  assessorId: string
  versionId: string
  origin: 'trainee' | 'assessor'
  prefilled: Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>
  replacesId?: string
}

/**
 * Opens a request by the database's clock, for as many days as its programme says today: it keeps its
 * day whatever the programme says later. The digits are those that `readSettings` takes.
 */
export async function openRequest(sql: Transaction, asked: NewRequest): Promise<void> {
  const { prefilled } = asked
  await sql`
    insert into request (id, programme_id, training_id, assessor_id, version_id, origin, observed_on,
      placement_id, difficulty, foci, context, goals, made_at, expires_at, replaces_id)
    values (${asked.id}, ${asked.programmeId}, ${asked.trainingId}, ${asked.assessorId},
      ${asked.versionId}, ${asked.origin}, ${prefilled.observedOn},
      access.placement_on(${asked.trainingId}, ${prefilled.observedOn}),
      ${prefilled.difficulty || null}, ${prefilled.foci}, ${prefilled.context.trim()},
      ${prefilled.goals}, clock(),
      clock() + make_interval(days => coalesce((
        select substring((settings -> 'expiryDays')::text from '^(?:[1-9]|[1-5][0-9]|60)$')::int
        from programme where id = ${asked.programmeId}), ${requestDays})),
      ${asked.replacesId ?? null})`
}
