import { afterAll, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeInvited } from '@/db/factories/invited'
import { makeWard } from '@/db/factories/ward'
import { whenWaitedFor } from '@/db/factories/when-waited-for'
import { newId } from '@/db/new-id'
import { choosePassword } from '../choose-password'
import { visitor } from './viewer'

const admin = administrator()
afterAll(() => admin.end())

it('waits for whatever else is done with the account before it touches a link', async () => {
  const ward = await makeWard(admin)
  const { personId, linkId, token } = await makeInvited(
    admin,
    ward.programmeId,
    ward.administrator.personId,
  )
  const device = { userAgent: '', known: undefined }
  const password = 'fyra gamla höns i regn'
  const entering = await admin.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`way in ${personId}`}, 0))`
    const chosen = choosePassword(visitor, { token, key: newId(), password, device })
    await whenWaitedFor(sql)
    // Had it held the link while it waited, two links of one person could wait for each other.
    await sql`select from account_link where id = ${linkId} for update nowait`
    return { chosen }
  })
  expect((await entering.chosen).ok).toBe(true)
})
