import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { closeRequest, makeDraft, makeRequest } from '@/db/factories/request'
import { fullAnswers, signForm } from '@/db/factories/signed-form'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { readRequestFilter } from '@/domain/request-filter'
import { readFlow } from './read-flow'
import { readRequestList } from './read-request-list'

const admin = administrator()
afterAll(() => admin.end())

/**
 * Tove has asked seven times: a day ago and signed, 2 days ago and declined, 3 withdrawn, 4 sent to
 * another, 5 still waiting, 6 begun by its assessor, and 15 days ago, which is too long. Beside these
 * an assessor began one unasked.
 */
describe('the list of requests behind a number', () => {
  let ward: Ward
  beforeAll(async () => {
    ward = await makeWard(admin)
    const { programmeId, trainee, assessor } = ward
    const { trainingId } = trainee
    const { assessorId } = assessor
    const asked = (age: number) => makeRequest(admin, { programmeId, trainingId, assessorId, age })
    await signForm(admin, await asked(1))
    await closeRequest(admin, await asked(2), { state: 'declined', reason: 'Hann inte se.' })
    await closeRequest(admin, await asked(3), { state: 'withdrawn' })
    await closeRequest(admin, await asked(4), { state: 'redirected' })
    await asked(5)
    await closeRequest(admin, await asked(14), { state: 'returned' })
    await makeDraft(admin, await asked(6), fullAnswers)
    await asked(15)
    const unasked = { programmeId, trainingId, assessorId, origin: 'assessor' as const }
    await makeRequest(admin, unasked)
  })
  const director = () => asDirectorOf(admin, ward.director.personId)
  const listed = async (params: Record<string, string>) =>
    readRequestList(await director(), readRequestFilter(params))

  it('holds all that trainees asked for, newest first, and whether it is begun is not told', async () => {
    const { asked, rows } = await listed({})
    expect(asked).toBe(8)
    expect(rows.map((each) => each.status)).toEqual([
      ...['signed', 'declined', 'withdrawn', 'redirected'],
      ...['waiting', 'waiting', 'returned', 'expired'],
    ])
  })

  it.each(['declined', 'returned', 'expired', 'withdrawn', 'redirected'] as const)(
    'holds as many that were %s as the figures count',
    async (end) => {
      const { asked, rows } = await listed({ end })
      expect(rows.map((each) => each.status)).toEqual([end])
      expect(asked).toBe((await readFlow(await director(), null))[end])
    },
  )

  it('says who asked whom, when, and why it was declined', async () => {
    const { rows } = await listed({ end: 'declined', programme: ward.programmeId })
    expect(rows).toEqual([
      {
        ...{ requestId: expect.any(String), trainingId: ward.trainee.trainingId },
        ...{ trainee: 'Tove Trast', assessor: 'Bo Berg', madeAt: expect.any(Date) },
        ...{ status: 'declined', reason: 'Hann inte se.' },
      },
    ])
  })

  it('is empty for a programme of others, by the code alone too', async () => {
    const far = await makeWard(admin)
    const theirs = await asDirectorOf(admin, far.director.personId)
    const filters = [{}, { programme: ward.programmeId }].map(readRequestFilter)
    await withoutRowSecurity(admin)
    for (const filter of filters) {
      expect(await readRequestList(theirs, filter)).toMatchObject({ asked: 0, rows: [] })
    }
  })
})
