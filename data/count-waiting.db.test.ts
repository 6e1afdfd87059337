import { afterAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeProgramme } from '@/db/factories/programme'
import { newId } from '@/db/new-id'
import { countWaiting } from './count-waiting'
import { visitor } from './access/viewer'

const admin = administrator()
afterAll(() => admin.end())

describe('the notices that wait', () => {
  it('are counted until they have left', async () => {
    const { programmeId } = await makeProgramme(admin)
    const before = await countWaiting(visitor)
    const [one, other] = [newId(), newId()]
    for (const id of [one, other])
      await admin`insert into outbox (id, programme_id, kind, subject_id, made_at)
        values (${id}, ${programmeId}, 'requestMade', ${newId()}, clock())`
    expect(await countWaiting(visitor)).toBe(before + 2)
    await admin`update outbox set delivered_at = clock() where id = ${one}`
    expect(await countWaiting(visitor)).toBe(before + 1)
  })
})
