import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, wholeAnswers } from '@/db/factories/forms'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { readSettings } from '@/domain/programme-settings'
import { startAssessment } from '../start-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeEach(async () => {
  ward = await makeWard(admin)
})

const decide = (settings: object) =>
  admin`update programme set settings = ${admin.json(settings as never)}
    where id = ${ward.programmeId}`

const daysOf = async (requestId: string) => {
  const [row] = await admin<{ days: number }[]>`
    select extract(day from expires_at - made_at)::int as days from request where id = ${requestId}`
  return row?.days
}

describe('a new request', () => {
  it('stands for 14 days, or for as many as its programme says', async () => {
    expect(await daysOf(await askedIn(admin, ward, wholeAnswers))).toBe(14)
    await decide({ expiryDays: 30 })
    expect(await daysOf(await askedIn(admin, ward, wholeAnswers))).toBe(30)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const { trainingId } = ward.trainee
    const asking = { key: newId(), trainingId, instrumentKey: 'mini-cex-bt' }
    const begun = await startAssessment(assessor, asking)
    expect(begun.ok && (await daysOf(begun.value.requestId))).toBe(30)
  })

  it('keeps its day when the programme decides otherwise later', async () => {
    const made = await askedIn(admin, ward, wholeAnswers)
    await decide({ expiryDays: 1 })
    expect(await daysOf(made)).toBe(14)
  })

  it.each([1, 9, 10, 59, 60, 0, 61, 100, -3, 2.5, '20', 'many', null, [20], { days: 20 }])(
    'stands for what the settings’ page says of %j',
    async (expiryDays) => {
      await decide({ expiryDays })
      const said = readSettings({ expiryDays }).expiryDays
      expect(await daysOf(await askedIn(admin, ward, wholeAnswers))).toBe(said)
    },
  )
})
