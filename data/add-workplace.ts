import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { storableText } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { workplaceFaults } from '@/domain/workplace'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpWorkplace, isNameTaken, lockRegion } from './record/keep-workplace'

type Asked = { key: string; regionId: string; name: string; specialty: string }
type Refusal = 'notFound' | 'faulty' | 'keyUsed'

/** An administrator adds a workplace to a region of theirs, under a name that no other has there. */
export function addWorkplace(
  administrator: Administrator,
  { key, regionId, ...asked }: Asked,
): Promise<Result<{ workplaceId: string }, Refusal>> {
  const workplaceId = newId()
  const name = storableText(asked.name).trim()
  const specialty = storableText(asked.specialty).trim()
  const content = { regionId, name, specialty }
  const asking = { key, verb: 'add-workplace', content, gives: { workplaceId } }
  const look = (sql: Transaction) => lockRegion(sql, administrator, regionId)
  return act(administrator, asking, look, async (sql, region) => {
    if (!region || !may('keepWorkplaces', { relation: 'administrator' })) return refused('notFound')
    const faults = workplaceFaults({ name, specialty, closedOn: '' })
    if (faults.length > 0) return refused('faulty', faults)
    if (await isNameTaken(sql, { regionId, name, workplaceId })) {
      return refused('faulty', [{ field: 'name', code: 'nameTaken' }])
    }
    await sql`insert into workplace (id, region_id, name, specialty)
      values (${workplaceId}, ${regionId}, ${name}, ${specialty})`
    await followUpWorkplace(sql, region.programmeIds, { verb: 'addWorkplace', workplaceId })
  })
}
