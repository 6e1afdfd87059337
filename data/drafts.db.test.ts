import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, draftedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Answers } from '@/domain/answers'
import type { Assessor } from './access/viewer'
import { chooseDraft } from './choose-draft'
import { saveDraft } from './save-draft'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let assessor: Assessor
beforeEach(async () => {
  ward = await makeWard(admin)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
})

const here = { ...wholeAnswers, context: 'Skrivet här' }
const there = { ...wholeAnswers, context: 'Skrivet där' }
const draftOf = async (requestId: string) =>
  (await admin`select * from draft where request_id = ${requestId}`)[0]
const parkedOf = async (requestId: string): Promise<Answers[]> => {
  const parked: Record<string, { answers: Answers }> = (await draftOf(requestId))?.parked
  return Object.values(parked).map(({ answers }) => answers)
}

describe('a draft', () => {
  it('counts its versions', async () => {
    const requestId = await askedIn(admin, ward)
    const save = (version: number, answers = here) =>
      saveDraft(assessor, { requestId, version, answers })
    expect(await save(0)).toMatchObject({ value: { version: 1 } })
    expect(await save(1, there)).toMatchObject({ value: { version: 2 } })
  })

  it('is not another version when the very same answers come again', async () => {
    const requestId = await askedIn(admin, ward)
    await saveDraft(assessor, { requestId, version: 0, answers: here })
    const again = await saveDraft(assessor, { requestId, version: 0, answers: here })
    expect(again).toMatchObject({ ok: true, value: { version: 1 } })
  })

  it('is never overwritten by another window: both stay until one is chosen', async () => {
    const requestId = await draftedIn(admin, ward)
    await saveDraft(assessor, { requestId, version: 1, answers: here })
    const late = await saveDraft(assessor, { requestId, version: 1, answers: there })
    expect(late).toMatchObject({ refusal: 'otherVersion' })
    expect(await draftOf(requestId)).toMatchObject({ version: 2, answers: here })
    expect(await parkedOf(requestId)).toEqual([there])
  })

  it('is kept of every window, the newest of each', async () => {
    const requestId = await draftedIn(admin, ward)
    await saveDraft(assessor, { requestId, version: 1, answers: here })
    const [second, third] = [newId(), newId()]
    const late = (window: string, context: string) =>
      saveDraft(assessor, { requestId, version: 1, window, answers: { ...here, context } })
    await late(second, 'Det andra')
    await late(third, 'Det tredje')
    await late(second, 'Det andra, vidare')
    const contexts = (await parkedOf(requestId)).map(({ context }) => context)
    expect(contexts.toSorted()).toEqual(['Det andra, vidare', 'Det tredje'])
    for (let window = 0; window < 20; window += 1) await late(newId(), `Fönster ${window}`)
    expect(await parkedOf(requestId)).toHaveLength(9)
  })

  it.each([
    ['saved', here],
    ['parked', there],
  ] as const)('goes on with the %s answers when they are chosen', async (which, answers) => {
    const requestId = await draftedIn(admin, ward)
    const window = newId()
    await saveDraft(assessor, { requestId, version: 1, answers: here })
    await saveDraft(assessor, { requestId, version: 1, window, answers: there })
    const keep = which === 'saved' ? 'saved' : window
    const choice = { requestId, version: 2, shown: [window], keep }
    expect((await chooseDraft(assessor, choice)).ok).toBe(true)
    expect(await draftOf(requestId)).toMatchObject({ version: 3, answers, parked: {} })
  })

  it('keeps what came after the choice was shown', async () => {
    const requestId = await draftedIn(admin, ward)
    const [shown, unseen] = [newId(), newId()]
    await saveDraft(assessor, { requestId, version: 1, answers: here })
    for (const window of [shown, unseen]) {
      await saveDraft(assessor, { requestId, version: 1, window, answers: there })
    }
    await chooseDraft(assessor, { requestId, version: 2, shown: [shown], keep: 'saved' })
    expect(await parkedOf(requestId)).toEqual([there])
  })

  it('with an identity number is refused, and nothing is stored', async () => {
    const requestId = await askedIn(admin, ward)
    const answers = { ...here, texts: { summary: 'Patienten 850101-2382', suggestions: '' } }
    const refused = await saveDraft(assessor, { requestId, version: 0, answers })
    expect(refused).toMatchObject({ faults: [{ field: 'text.summary', code: 'identityNumber' }] })
    expect(await draftOf(requestId)).toBeUndefined()
  })

  it('belongs to its writer alone', async () => {
    const requestId = await draftedIn(admin, ward)
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    const asked = { requestId, version: 1, answers: there }
    expect(await saveDraft(other, asked)).toMatchObject({ refusal: 'notFound' })
    const choice = { requestId, version: 1, shown: [requestId], keep: 'saved' }
    expect(await chooseDraft(other, choice)).toMatchObject({ refusal: 'notFound' })
  })

  it('cannot be begun on a signed form that is not being corrected', async () => {
    const { requestId } = await signedIn(admin, ward)
    const late = await saveDraft(assessor, { requestId, version: 0, answers: here })
    expect(late).toMatchObject({ refusal: 'closed' })
  })
})
