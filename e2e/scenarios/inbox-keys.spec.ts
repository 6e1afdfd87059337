import { asked } from '../fixtures/asked'
import { expect, test } from '../fixtures/test'

test('j and k go from row to row of the inbox, and Enter opens the form', async ({
  admin,
  pageOf,
  ward,
}) => {
  for (let nth = 0; nth < 3; nth++) await asked(admin, ward)
  const page = await pageOf(ward.assessor.personId)
  await page.goto('/assessor')
  const rows = page.locator('.inbox-open')
  // k leads to the first row however often it is pressed: the page listens once its scripts have come.
  await expect(async () => {
    await page.keyboard.press('k')
    await expect(rows.first()).toBeFocused({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
  for (const [key, at] of [
    ['j', 1],
    ['j', 2],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(rows.nth(at)).toBeFocused()
  }
  const address = (await rows.nth(1).getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address)
})

test('a new assessor finds the introduction from the inbox, in the form’s own words', async ({
  pageOf,
  ward,
}) => {
  const page = await pageOf(ward.assessor.personId)
  await page.goto('/assessor')
  await page.getByRole('link', { name: 'Ny som bedömare? Läs hur du bedömer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så bedömer du')
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Observerar',
    'Proaktiv',
    'Reaktiv',
    'Självständigt',
    'Inte observerat',
  ])
})
