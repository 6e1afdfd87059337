import { afterAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { readTraineesToAssess } from './read-trainees-to-assess'

const admin = administrator()
afterAll(() => admin.end())

describe('whom an assessor may start an assessment of', () => {
  it('is every trainee of their own programmes, and nobody of another', async () => {
    const ward = await makeWard(admin)
    await makeWard(admin)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const { trainees, total } = await readTraineesToAssess(assessor, '')
    expect(trainees.map((each) => each.trainingId).sort()).toEqual(
      [ward.trainee.trainingId, ward.otherTrainee.trainingId].sort(),
    )
    expect(total).toBe(2)
    for (const { forms } of trainees) expect(forms.map((each) => each.key)).toEqual(['mini-cex-bt'])
  })

  it('is found by any piece of a name, whatever the case, and signs stand for themselves', async () => {
    const ward = await makeWard(admin)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const named = async (search: string) =>
      (await readTraineesToAssess(assessor, search)).trainees.map((each) => each.name)
    expect(await named('TRAS')).toEqual(['Tove Trast'])
    expect(await named('%')).toEqual([])
  })
})
