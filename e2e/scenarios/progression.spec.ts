import type { Page } from '@playwright/test'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

const figure = (page: Page) =>
  page.getByRole('figure').filter({ has: page.getByRole('heading', { name: 'Anamnes' }) })

test('arrows read the observations of a curve as time went, with how fresh each was', async ({
  admin,
  pageOf,
  ward,
}) => {
  await planFull(admin, ward)
  const page = await pageOf(ward.trainee.personId)
  await page.goto('/trainee')
  const curve = figure(page).getByRole('application')
  await expect(curve).toHaveAccessibleName(/^Anamnes: 5 observationer/)
  await curve.focus()
  const reading = figure(page).getByRole('status')
  // Home leads to the first however often it is pressed: the page listens once its scripts have come.
  await expect(async () => {
    await page.keyboard.press('Home')
    await expect(reading).not.toHaveText('', { timeout: 1000 })
  }).toPass({ timeout: 15_000 })
  await page.keyboard.press('Escape')
  await expect(reading).toHaveText('')
  await page.keyboard.press('ArrowRight')
  await expect(reading).toHaveText(
    /10 feb.* · Observerar · Bo Berg · .* · signerad efter \d+ dagar/,
  )
  await page.keyboard.press('ArrowRight')
  await expect(reading).toHaveText(/14 apr.* · Proaktiv · Britt Bäck/)
  await page.keyboard.press('End')
  await expect(reading).toHaveText(/20 okt.* · Självständigt/)
  await page.keyboard.press('Home')
  await expect(reading).toHaveText(/10 feb/)
  await page.keyboard.press('Escape')
  await expect(reading).toHaveText('')
})

test('the expected band is drawn and said in words once the programme has set one', async ({
  admin,
  pageOf,
  ward,
}) => {
  await planFull(admin, ward)
  const page = await pageOf(ward.trainee.personId)
  await page.goto('/trainee')
  await expect(page.getByText('Programmet väntar sig')).toHaveCount(0)
  const expectedBand = [{ fromMonth: 1, toMonth: 24, lowest: 2, highest: 3 }]
  await admin`update programme set settings = ${admin.json({ expectedBand })}
    where id = ${ward.programmeId}`
  await page.reload()
  await expect(figure(page)).toContainText('Programmet väntar sig nu Proaktiv till Reaktiv.')
  await expect(page.getByText('Det som programmet väntar sig vid den tiden.')).toBeVisible()
})

test('a print has the same curve, drawn on the server', async ({ admin, pageOf, ward }) => {
  await planFull(admin, ward)
  const page = await pageOf(ward.trainee.personId)
  await page.goto('/trainee')
  const printed = figure(page).locator('svg.printed-curve')
  await expect(printed).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(printed).toBeVisible()
  await expect(printed.locator('circle')).toHaveCount(5)
  await expect(printed.locator('polyline')).toHaveAttribute('points', /\d/)
  await expect(printed.locator('text').first()).toHaveText('Inte observerat')
})
