import 'server-only'
import type { Transaction } from '@/db/client'
import { storableText } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { workplaceFaults, type WrittenWorkplace, writtenWorkplace } from '@/domain/workplace'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpWorkplace, isNameTaken, lockRegion } from './record/keep-workplace'

type Asked = WrittenWorkplace & { key: string; workplaceId: string; seen: string }
type Refusal = 'notFound' | 'changed' | 'faulty' | 'keyUsed'

/** A workplace is renamed, its specialty put right, or it is closed from a day; what has been stays. */
export function mendWorkplace(
  administrator: Administrator,
  { key, workplaceId, seen, ...asked }: Asked,
): Promise<Result<{ workplaceId: string }, Refusal>> {
  const written = {
    name: storableText(asked.name).trim(),
    specialty: storableText(asked.specialty).trim(),
    closedOn: asked.closedOn.trim(),
  }
  const content = { workplaceId, seen, ...written }
  const asking = { key, verb: 'mend-workplace', content, gives: { workplaceId } }
  const look = (sql: Transaction) => lockWorkplace(sql, administrator, workplaceId)
  return act(administrator, asking, look, async (sql, found) => {
    if (!found || !may('keepWorkplaces', { relation: 'administrator' })) return refused('notFound')
    const { was, regionId, programmeIds } = found
    if (writtenWorkplace(was) !== seen) return refused('changed')
    const faults = workplaceFaults(written)
    if (faults.length > 0) return refused('faulty', faults)
    const { name, specialty, closedOn } = written
    if (await isNameTaken(sql, { regionId, name, workplaceId })) {
      return refused('faulty', [{ field: 'name', code: 'nameTaken' }])
    }
    await sql`update workplace set name = ${name}, specialty = ${specialty},
      closed_on = ${closedOn || null} where id = ${workplaceId}`
    await followUpWorkplace(sql, programmeIds, { verb: 'mendWorkplace', workplaceId, was: seen })
  })
}

async function lockWorkplace(sql: Transaction, administrator: Administrator, workplaceId: string) {
  const [place] = await sql<{ regionId: string }[]>`
    select region_id as "regionId" from workplace where id = ${workplaceId}`
  const region = place && (await lockRegion(sql, administrator, place.regionId))
  if (!region) return null
  const [was] = await sql<WrittenWorkplace[]>`
    select name, specialty, coalesce(closed_on::text, '') as "closedOn" from workplace
    where id = ${workplaceId} for update`
  return was ? { ...region, ...place, was } : null
}
