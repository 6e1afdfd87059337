import { answered } from '../fixtures/asked'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

test('no page runs into its own policy', { tag: '@narrow' }, async ({ admin, pageOf, ward }) => {
  await planFull(admin, ward)
  const written = await answered(admin, ward)
  const visits = [
    [ward.trainee.personId, '/trainee'],
    [ward.trainee.personId, '/trainee/requests/new'],
    [ward.assessor.personId, '/assessor'],
    [ward.assessor.personId, `/assessor/requests/${written}`],
    [ward.assessor.personId, `/assessor/requests/${written}/check`],
    [ward.assessor.personId, `/assessor/requests/${written}/decline`],
    [ward.director.personId, '/director'],
    [ward.director.personId, `/director/trainees/${ward.trainee.trainingId}`],
    [ward.administrator.personId, '/admin/people'],
  ] as const
  const said: string[] = []
  for (const [person, address] of visits) {
    const page = await pageOf(person)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`${address} ${message.text()}`)
    })
    page.on('pageerror', (error) => said.push(`${address} ${error.message}`))
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await page.close()
  }
  expect(said).toEqual([])
})
