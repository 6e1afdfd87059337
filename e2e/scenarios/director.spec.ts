import { makeRequest } from '@/db/factories/request'
import { makeWard } from '@/db/factories/ward'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

test.describe('a director', () => {
  test('sees their own cohort whole, and nobody of another programme', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const far = await makeWard(admin)
    await admin`update person set name = 'Fjärran Fors' where id = ${far.trainee.personId}`
    await planFull(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await expect(page.getByRole('link', { name: /Trast/ }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: /Tall/ }).first()).toBeVisible()
    await expect(page.getByText('Fjärran Fors')).toHaveCount(0)
  })

  test('sorts the table by the address, and the address brings the same view back', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await makeRequest(admin, { ...ward, ...ward.assessor, trainingId: ward.trainee.trainingId })
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await page.getByRole('table').first().waitFor()
    const sort = page.getByRole('columnheader').getByRole('link').first()
    const before = page.url()
    if (await sort.isVisible()) {
      await sort.click()
      await expect(page).not.toHaveURL(before)
    }
    const address = page.url()
    const rows = await page.getByRole('row').allInnerTexts()
    await page.goto(address)
    await expect(page.getByRole('row').first()).toBeVisible()
    expect(await page.getByRole('row').allInnerTexts()).toEqual(rows)
  })

  test('opens a trainee as the trainee sees themself: curve, table and verbatim texts', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await planFull(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto(`/director/trainees/${ward.trainee.trainingId}`)
    await expect(page.getByText('Trygg och noggrann i mötet').first()).toBeVisible()
    await expect(page.locator('svg.recharts-surface').first()).toBeVisible({ timeout: 10_000 })
    await page.getByText('Visa som tabell').first().click()
    await expect(page.getByRole('table').filter({ visible: true }).first()).toBeVisible()
  })
})

test('a printed form is one page of A4 with its boxes ticked', async ({
  admin,
  browserOf,
  ward,
}) => {
  const [form] = await planFull(admin, ward)
  const page = await (await browserOf(ward.trainee.personId)).newPage()
  await page.goto(`/assessments/${form}/print`)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const [, width, height] =
    /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
  expect(Math.round(Number(width))).toBe(595)
  expect(Math.round(Number(height))).toBe(842)
})

test('no page runs into its own policy', async ({ admin, pageOf, ward }) => {
  await planFull(admin, ward)
  const visits = [
    [ward.trainee.personId, '/trainee'],
    [ward.trainee.personId, '/trainee/requests/new'],
    [ward.assessor.personId, '/assessor'],
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
  }
  expect(said).toEqual([])
})
