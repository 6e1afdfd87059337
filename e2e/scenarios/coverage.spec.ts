import type { Page } from '@playwright/test'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

const panel = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) })
const rowsOf = (page: Page) => page.getByRole('table', { name: 'Bedömningar' }).locator('tbody tr')

/** Of the full year, Tove’s five forms, all of the one placement that she has. */
test.describe('a director who reads what is covered', () => {
  test.beforeEach(async ({ admin, ward }) => {
    await planFull(admin, ward)
  })

  test('comes to coverage from the menu, and sees what is planned, done and missing', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await admin`update placement set planned = 7 where id = ${ward.placementId}`
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await page.getByRole('link', { name: 'Täckning' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Täckning')
    const placements = panel(page, 'Planerat och gjort per placering')
    await expect(placements).toContainText('5 av 7')
    await expect(placements).toContainText('2 saknas')
  })

  test('is warned four weeks before a placement ends with its plan undone', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await admin`update placement set planned = 7, ends_on = today() + 28
      where id = ${ward.placementId}`
    const page = await pageOf(ward.director.personId)
    const warning = panel(page, 'Placeringar som snart slutar')
    await page.goto('/director/coverage')
    await expect(warning).toContainText('Tove Trast: 5 av 7')
    await admin`update placement set ends_on = today() + 29 where id = ${ward.placementId}`
    await page.reload()
    await expect(warning).toContainText('Ingen just nu')
  })

  test('counts goals and areas of the placement that goes on alone', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.director.personId)
    const row = panel(page, 'Områden').getByRole('row').filter({ hasText: 'Tove Trast' })
    await page.goto('/director/coverage')
    await page.getByRole('link', { name: 'Placeringen nu' }).click()
    await expect(page).toHaveURL(/span=placement/)
    await row.getByRole('link', { name: '5 bedömda' }).first().click()
    await expect(rowsOf(page)).toHaveCount(5)
    await admin`update placement set ends_on = today() - 1 where id = ${ward.placementId}`
    await page.goto('/director/coverage?span=placement')
    await expect(panel(page, 'Områden')).toContainText('Ingen bedömning är signerad på')
    await page.getByRole('link', { name: 'Hela tjänstgöringen' }).click()
    await expect(row.getByRole('link', { name: '5 bedömda' }).first()).toBeVisible()
  })

  test(
    'follows a goal of a trainee to its forms on a laptop',
    { tag: '@wide' },
    async ({ pageOf, ward }) => {
      const page = await pageOf(ward.director.personId)
      await page.goto('/director/coverage')
      const goals = page.getByRole('table', { name: 'Bedömningar per läkare och delmål' })
      const row = goals.getByRole('row').filter({ hasText: 'Tove Trast' })
      await row.getByRole('link', { name: '5', exact: true }).first().click()
      const filters = page.getByRole('navigation', { name: 'Visar' })
      await expect(filters).toContainText(/Delmål BT\d+/)
      await expect(rowsOf(page)).toHaveCount(5)
      await page.goto('/director/coverage?span=placement')
      const foot = goals.getByRole('row').filter({ hasText: 'Läkare med minst en' })
      await foot.getByRole('link', { name: '1', exact: true }).first().click()
      await expect(filters).toContainText('På placeringen nu')
      await expect(page.getByText('Av 1 läkare')).toBeVisible()
      await page.goto('/director')
      await page.getByRole('link', { name: '5 av 2 gjorda' }).click()
      await expect(rowsOf(page)).toHaveCount(5)
    },
  )

  test(
    'sees on a phone the goals that are not covered',
    { tag: '@narrow' },
    async ({ pageOf, ward }) => {
      const page = await pageOf(ward.director.personId)
      await page.goto('/director/coverage')
      const cards = page.getByRole('list', { name: 'Delmål utan bedömning' })
      const card = cards.locator('> li').filter({ hasText: 'Tove Trast' })
      await expect(card).toContainText('5 bedömningar')
      await expect(card.getByText('BT2', { exact: true })).toBeVisible()
    },
  )
})
