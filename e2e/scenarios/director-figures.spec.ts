import type { Locator, Page } from '@playwright/test'
import { makeRequest } from '@/db/factories/request'
import { makeWard } from '@/db/factories/ward'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

const panel = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) })
const rowsOf = (page: Page) => page.getByRole('table', { name: 'Bedömningar' }).locator('tbody tr')
const lineOf = (within: Locator, name: string) =>
  within.getByRole('listitem').filter({ hasText: name })

/** Of the full year, Tove’s: 10 February, 14 April, 9 June, 8 September and 20 October. */
test.describe('a director who reads the figures', () => {
  test.beforeEach(async ({ admin, ward }) => {
    await planFull(admin, ward)
  })

  test('follows a number to its rows, reads what they are narrowed to, and widens it', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director/coverage')
    const areas = panel(page, 'Områden').getByRole('row').filter({ hasText: 'Tove Trast' })
    await areas.getByRole('link', { name: '5 bedömda' }).first().click()
    await expect(rowsOf(page)).toHaveCount(5)
    const filters = page.getByRole('navigation', { name: 'Visar' })
    await expect(filters).toContainText('Tove Trast')
    await expect(filters).toContainText('Anamnes')
    await expect(filters).toContainText('Fick en nivå')
    await filters.getByRole('link', { name: 'Ta bort Tove Trast' }).click()
    await expect(filters).not.toContainText('Tove Trast')
    await filters.getByRole('link', { name: 'Visa alla' }).click()
    await expect(page.getByText('Alla bedömningar i dina program.')).toBeVisible()
    await rowsOf(page).first().getByRole('link').click()
    await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/)
  })

  test('reads the programme’s figures and their tables, each number the way to its rows', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director/programme')
    await expect(panel(page, 'Nivåer över tid')).toContainText(
      '5 bedömningar av 1 läkare, 2 bedömare.',
    )
    const twins = page.getByText('Visa som tabell')
    await expect(twins).toHaveCount(5)
    for (const twin of await twins.all()) await twin.click()
    for (const title of ['Svårighetsgrad', 'Fokus', 'Inte observerat', 'Från begäran']) {
      await expect(page.getByRole('table', { name: title }).first()).toBeVisible()
    }
    const assessors = panel(page, 'Bedömare').first()
    await expect(assessors).toContainText('övriga, 2 bedömare')
    await expect(assessors).not.toContainText('Bo Berg')
    const flow = panel(page, 'Från begäran till signatur')
    await lineOf(flow, '0–3 dagar').getByRole('link').first().click()
    await expect(page.getByRole('navigation', { name: 'Visar' })).toContainText('0–3 dagar')
    await expect(rowsOf(page)).toHaveCount(5)
  })

  test('follows the requests that ran out of time to who asked whom', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { programmeId, trainee, assessor } = ward
    await makeRequest(admin, {
      ...{ programmeId, trainingId: trainee.trainingId, assessorId: assessor.assessorId, age: 15 },
    })
    const page = await pageOf(ward.director.personId)
    await page.goto('/director/programme')
    const line = lineOf(panel(page, 'Från begäran till signatur'), 'Tiden gick ut')
    await expect(line).toContainText('1 av 6')
    await line.getByRole('link').first().click()
    const rows = page.getByRole('table', { name: 'Begäranden' }).locator('tbody tr')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Tove Trast')
    await expect(rows).toContainText('Bo Berg')
  })

  test('finds as many rows behind the numbers of the cohort as they say', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.director.personId)
    const levels = panel(page, 'Nivåer per område')
    await page.goto('/director')
    await levels.getByRole('link', { name: 'n 5' }).first().click()
    await expect(rowsOf(page)).toHaveCount(5)
    await expect(page.getByText('Av 1 läkare, signerade av 2 bedömare.')).toBeVisible()
    await page.goto('/director')
    await levels.getByText('Visa som tabell').click()
    const history = levels.getByRole('row').filter({ hasText: 'Anamnes' })
    await history.getByRole('link', { name: '5', exact: true }).click()
    await expect(rowsOf(page)).toHaveCount(5)
    await page.goto('/director')
    await page.getByRole('link', { name: /svarstid median .*\(n 5\)/ }).click()
    await expect(rowsOf(page)).toHaveCount(5)
  })

  test('sees nothing of another programme, and its addresses are not there', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const far = await makeWard(admin)
    const page = await pageOf(far.director.personId)
    await page.goto('/director/programme')
    await expect(panel(page, 'Nivåer över tid')).toContainText('Ingen bedömning är signerad än')
    for (const address of [
      `/director/assessments?trainee=${ward.trainee.trainingId}`,
      `/director/coverage?programme=${ward.programmeId}`,
      `/director/requests?programme=${ward.programmeId}`,
    ]) {
      expect((await page.goto(address))?.status(), address).toBe(404)
    }
  })
})
