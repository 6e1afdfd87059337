import type { Page } from '@playwright/test'
import { makeMember } from '@/db/factories/people'
import { expect, test } from '../fixtures/test'

const both = { tag: ['@narrow', '@no-script'] }
const save = (page: Page) => page.getByRole('button', { name: 'Spara inställningarna' }).click()
const history = (page: Page) => page.getByRole('region', { name: 'Historik' })
const days = (page: Page) => page.getByLabel('Dagar som en begäran gäller')
const row = (page: Page) => page.getByRole('group', { name: 'Rad 1' })

test(
  'settings are changed, dated and named, and a wrong one is told beside its field',
  both,
  async ({ pageOf, ward }) => {
    const page = await pageOf(ward.administrator.personId)
    await page.goto('/admin/programmes')
    await page.getByRole('link', { name: /Inställningar för/ }).click()
    await page.getByRole('button', { name: 'Lägg till en rad' }).click()
    await expect(row(page).getByLabel('Från månad')).toBeFocused()
    await row(page).getByLabel('Från månad').fill('1')
    await row(page).getByLabel('Till månad').fill('6')
    await row(page).getByLabel('Lägsta nivå').selectOption('1')
    await row(page).getByLabel('Högsta nivå').selectOption('3')
    await days(page).fill('90')
    await save(page)

    await expect(page.locator('form').getByRole('alert')).toContainText(
      'Dagar som en begäran gäller: Skriv ett heltal',
    )
    await expect(days(page)).toHaveAccessibleDescription(/Skriv ett heltal från 1 till 60\./)
    await expect(days(page)).toHaveValue('90')
    await expect(row(page).getByLabel('Högsta nivå')).toHaveValue('3')
    // Enter saves, and takes no row away.
    await days(page).fill('21')
    await days(page).press('Enter')

    await expect(page.getByText('Sparat. Det gäller från och med nu.')).toBeVisible()
    await expect(history(page).getByText('Anna Ask')).toHaveCount(1)
    await expect(history(page)).toContainText('14 dagar → 21 dagar')
    await expect(history(page)).toContainText('inget → månad 1–6: nivå 1–3')
    await page.getByRole('button', { name: 'Ta bort rad 1' }).click()
    await expect(row(page)).toHaveCount(0)
    await days(page).fill('')
    await save(page)
    await expect(history(page)).toContainText('21 dagar → 14 dagar')
    await expect(days(page)).toHaveValue('14')
  },
)

test('whoever saves second is told, and sees both', both, async ({ admin, pageOf, ward }) => {
  const other = await makeMember(admin, ward.programmeId, 'administrator', { name: 'Åsa Ek' })
  const address = `/admin/programmes/${ward.programmeId}/settings`
  const [anna, asa] = [await pageOf(ward.administrator.personId), await pageOf(other.personId)]
  const planned = (page: Page) => page.getByLabel('Bedömningar på en ny placering')
  await Promise.all([anna.goto(address), asa.goto(address)])
  await days(anna).fill('20')
  await planned(anna).fill('3')
  await save(anna)
  await expect(history(anna)).toContainText('14 dagar → 20 dagar')

  await days(asa).fill('30')
  await save(asa)
  await expect(asa.locator('form').getByRole('alert')).toContainText('Någon annan hann före')
  await expect(days(asa)).toHaveValue('30')
  await expect(days(asa)).toHaveAccessibleDescription(/Nu gäller: 20/)
  await expect(planned(asa)).toHaveValue('3')
  await expect(history(asa)).toContainText('14 dagar → 20 dagar')
  await save(asa)
  await expect(history(asa)).toContainText('20 dagar → 30 dagar')
  await expect(history(asa)).toContainText('Åsa Ek')
})
