import { afterAll, beforeEach, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn } from '@/db/factories/forms'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Assessor } from '../access/viewer'
import { beginCorrection } from '../begin-correction'
import { correctAssessment } from '../correct-assessment'
import { readHistory } from '../read-history'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let assessor: Assessor
beforeEach(async () => {
  ward = await makeWard(admin)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
})

/** Signed and asked for at these instants, which no trigger would let anybody write. */
async function signedAt(asked: string, signed: string) {
  const form = await signedIn(admin, ward)
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`update request set made_at = ${asked} where id = ${form.requestId}`
    await sql`update assessment set signed_at = ${signed} where id = ${form.assessmentId}`
  })
  return form
}

const days = async () => (await readHistory(assessor, { page: 1 })).forms.map((f) => f.daysToSign)

it.each([
  ['asked at half past midnight, signed that evening', '2026-03-01T23:30Z', '2026-03-02T22:00Z', 0],
  ['asked at noon, signed at half past midnight', '2026-03-02T11:00Z', '2026-03-02T23:30Z', 1],
])('counts days in Stockholm: %s', async (_title, asked, signed, expected) => {
  await signedAt(asked, signed)
  expect(await days()).toEqual([expected])
})

it('counts to the first signature, however late it is corrected', async () => {
  const { requestId, assessmentId } = await signedAt('2026-03-02T11:00Z', '2026-03-04T11:00Z')
  await beginCorrection(assessor, assessmentId)
  const asked = { key: newId(), requestId, draftVersion: 1, reason: 'Fel nivå.' }
  expect(await correctAssessment(assessor, asked)).toMatchObject({ ok: true })
  expect(await days()).toEqual([2])
})
