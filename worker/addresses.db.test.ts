import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { worker } from '@/data/access/viewer'
import { hurryNotices } from '@/data/hurry-notices'
import { readOwnRequest } from '@/data/read-own-request'
import { readRefusedInvitations } from '@/data/read-refused-invitations'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { administrator } from '@/db/factories/administrator'
import { askedIn } from '@/db/factories/forms'
import { makeMember } from '@/db/factories/people'
import { asAdministratorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeNotices } from '@/db/factories/notices'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { addressOf } from './test-mail'
import { workplace } from './test-workplace'
import { until } from './until'

const admin = administrator()
const { work, listen, said, allDelivered, end } = workplace(admin)
let ward: Ward
beforeAll(async () => {
  ward = await makeWard(admin)
})
afterEach(end)
afterAll(() => admin.end())

const isPostponed = (line: string) => line.includes('"outcome":"postponed"')

describe('an address', () => {
  it('that is refused is refused for good, and comes back to whoever named it', async () => {
    const inbox = await listen({
      refuses: (address) => (address === ward.assessor.address ? 550 : null),
    })
    const requestId = await askedIn(admin, ward)
    await work(inbox.url)
    await allDelivered()
    expect(inbox.letters).toEqual([])
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const request = await readOwnRequest(trainee, requestId)
    expect(request?.unreached).toEqual({ address: ward.assessor.address })
    const overview = await readTraineeOverview(trainee, trainee.trainingId)
    expect(overview?.requests.find(({ id }) => id === requestId)?.unreached).toBe(true)
  })

  it('of an invitation that is refused comes back to the administrator', async () => {
    const inbox = await listen({ refuses: () => 550 })
    const { personId, address, name } = await makeMember(admin, ward.programmeId, 'director')
    const linkId = newId()
    await admin`insert into account_link (id, person_id, email_id, purpose, programme_id, made_by,
        made_at, expires_at)
      select ${linkId}, person_id, id, 'invitation', ${ward.programmeId},
        ${ward.administrator.personId}, clock(), clock() + interval '1 day'
      from email where person_id = ${personId}`
    await admin`insert into outbox (id, programme_id, kind, subject_id, made_at)
      values (${newId()}, ${ward.programmeId}, 'invited', ${linkId}, clock())`
    await work(inbox.url)
    await allDelivered()
    const administrators = await asAdministratorOf(admin, ward.administrator.personId)
    const { invitations } = await readRefusedInvitations(administrators)
    expect(invitations).toMatchObject([{ id: linkId, name, address }])
    await admin`update account_link set revoked_at = clock() where id = ${linkId}`
    expect((await readRefusedInvitations(administrators)).invitations).toEqual([])
  })

  it('that is asked to wait holds nobody else up, and is tried again', async () => {
    let full = true
    const inbox = await listen({
      refuses: (address) => (full && address === ward.trainee.address ? 452 : null),
    })
    await makeNotices(admin, ward, 1)
    await askedIn(admin, ward)
    await work(inbox.url)
    await until(() => inbox.letters.some((it) => addressOf(it) === ward.assessor.address))
    full = false
    await hurryNotices(worker, 10)
    await until(() => inbox.letters.some((it) => addressOf(it) === ward.trainee.address))
    await allDelivered()
  })

  it('is named in no line of the log, nor beside a job', async () => {
    const inbox = await listen({ refuses: () => 452 })
    await makeNotices(admin, ward, 1)
    await work(inbox.url)
    await until(() => said.some(isPostponed))
    const jobs = await admin<{ text: string }[]>`
      select jobs::text as text from graphile_worker._private_jobs as jobs`
    for (const text of [...said, ...jobs.map((job) => job.text)])
      expect(text).not.toMatch(/@|Tove|Bo Berg/)
    const line = JSON.parse(said.find(isPostponed) ?? '{}')
    expect(line).toMatchObject({ kind: 'assessmentSigned', outcome: 'postponed' })
    expect(Object.keys(line)).toEqual(expect.arrayContaining(['job', 'ms']))
  })
})
