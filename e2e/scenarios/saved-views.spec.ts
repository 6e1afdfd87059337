import type { Page } from '@playwright/test'
import { makeMember } from '@/db/factories/people'
import { expect, test } from '../fixtures/test'
import { newKey } from '../http/ask'

const namesIn = (page: Page) =>
  page.getByRole('table', { name: 'Läkarna i kohorten' }).locator('tbody th')
const viewsIn = (page: Page) => page.getByRole('navigation', { name: 'Sparade vyer' })

async function keep(page: Page, name: string) {
  await page.getByLabel('Namn på vyn').fill(name)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
}

test.describe('a view of the cohort', () => {
  test('is kept under a name, opened again, and taken away', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director?q=tall&size=50')
    await page.getByText('Spara vyn', { exact: true }).click()
    await keep(page, 'Bara Ture')
    await expect(viewsIn(page).getByRole('link', { name: 'Bara Ture' })).toHaveAttribute(
      'aria-current',
      'true',
    )

    await page.goto('/director')
    await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
    await viewsIn(page).getByRole('link', { name: 'Bara Ture' }).click()
    await expect(namesIn(page)).toHaveText(['Ture Tall'])
    await expect(page.getByLabel('Rader per sida')).toHaveValue('50')

    await page.getByText('Spara eller ta bort vyer').click()
    await page.getByRole('button', { name: /Ta bort.*Bara Ture/ }).click()
    await expect(viewsIn(page)).toHaveCount(0)
    await expect(namesIn(page)).toHaveText(['Ture Tall'])
  })

  test('of a programme that one leads no longer is no link, and can be let go', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const query = `?programme=${newKey()}`
    await admin`insert into saved_view (id, person_id, name, query, saved_at)
      values (${newKey()}, ${ward.director.personId}, 'Förra programmet', ${query}, clock())`
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await page.getByText('Spara eller ta bort vyer').click()
    await expect(viewsIn(page)).toHaveCount(0)
    await page.getByRole('button', { name: /Ta bort.*Förra programmet/ }).click()
    await expect(page.getByText('Förra programmet')).toHaveCount(0)
  })

  test('says what is wrong with its name, and keeps what was typed', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await page.getByText('Spara vyn', { exact: true }).click()
    await keep(page, '')
    await expect(page.getByText('Det här behöver du fylla i.')).toBeVisible()
    await keep(page, 'Alla')
    await expect(viewsIn(page).getByRole('link')).toHaveText(['Alla'])
    await page.getByText('Spara eller ta bort vyer').click()
    await keep(page, 'Alla')
    await expect(page.getByText('Du har redan en vy med det namnet.')).toBeVisible()
    await expect(page.getByLabel('Namn på vyn')).toHaveValue('Alla')
    await expect(viewsIn(page).getByRole('link')).toHaveText(['Alla'])
  })

  test('is nobody else’s to see, not even a colleague’s', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await page.getByText('Spara vyn', { exact: true }).click()
    await keep(page, 'Min egen')
    await expect(viewsIn(page)).toContainText('Min egen')
    const colleague = await makeMember(admin, ward.programmeId, 'director')
    const other = await pageOf(colleague.personId)
    await other.goto('/director')
    await expect(namesIn(other)).toHaveCount(2)
    await expect(viewsIn(other)).toHaveCount(0)
  })
})
