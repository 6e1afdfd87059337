import 'server-only'
import type { Transaction } from '@/db/client'
import type { AuditVerb } from '@/domain/audit-verb'
import type { Administrator } from '../access/viewer'
import { followUp } from './follow-up'

/** Of two who write in one region at once, one comes second; null when it is not the administrator's. */
export async function lockRegion(
  sql: Transaction,
  { administeredProgrammeIds }: Administrator,
  regionId: string,
): Promise<{ programmeIds: string[] } | null> {
  await sql`select pg_advisory_xact_lock(hashtext(${regionId}))`
  const programmes = await sql<{ id: string }[]>`
    select id from programme
    where region_id = ${regionId} and id = any (${administeredProgrammeIds}::uuid[]) order by id`
  return programmes.length > 0 ? { programmeIds: programmes.map(({ id }) => id) } : null
}

/** Whether another workplace of the region is called so, however it is spelt. */
export async function isNameTaken(
  sql: Transaction,
  { regionId, name, workplaceId }: { regionId: string; name: string; workplaceId: string },
): Promise<boolean> {
  const [row] = await sql`select id from workplace where region_id = ${regionId}
    and lower(name) = lower(${name}) and id <> ${workplaceId}`
  return row !== undefined
}

/** A workplace belongs to a region: what is done to it stands in each own programme's chain. */
export async function followUpWorkplace(
  sql: Transaction,
  programmeIds: string[],
  { verb, workplaceId, was }: { verb: AuditVerb; workplaceId: string; was?: string },
): Promise<void> {
  for (const programmeId of programmeIds) {
    await followUp(sql, {
      programmeId,
      verb,
      subjectKind: 'workplace',
      subjectId: workplaceId,
      detail: was === undefined ? undefined : { was },
    })
  }
}
