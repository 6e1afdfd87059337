import { afterAll, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import { readIntroduction } from './read-introduction'

const admin = administrator()
afterAll(() => admin.end())

it('an assessor is introduced with the words of the published form, every one of them', async () => {
  const { assessor } = await makeWard(admin)
  const form = await readIntroduction(await asAssessorOf(admin, assessor.personId))
  expect(form?.scale).toEqual(miniCex.scale)
})
