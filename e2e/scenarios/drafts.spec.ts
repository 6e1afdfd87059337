import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { answered, asked } from '../fixtures/asked'
import { openForm, rate, rated, write } from '../fixtures/fill-form'
import { password } from '../fixtures/password'

/** What was written stands in the form, or is offered there and comes back with one press. */
async function bringsBack(page: Page, area: string, answer: string) {
  const offer = page.getByRole('button', { name: 'Använd dem' })
  await expect(async () => {
    if (await offer.isVisible()) await offer.click()
    await expect(rated(page, area, answer)).toBeChecked({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await expect(page.getByRole('textbox', { name: /Sammanfattande/ })).toHaveValue(words)
}

const words = 'Lugn och tydlig i samtalet.'

test.describe('what an assessor writes', () => {
  test('is saved on the server while they write, and the status line says so', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const requestId = await asked(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await openForm(page, requestId)
    await rate(page, 'history', '3')
    await write(page, 'summary', words)
    await expect(page.locator('#status')).toContainText('Sparad', { timeout: 6000 })
    await expect
      .poll(async () => {
        const [draft] = await admin`select answers from draft where request_id = ${requestId}`
        return [draft?.answers.ratings.history, draft?.answers.texts.summary]
      })
      .toEqual(['3', words])
    await page.goto('/assessor')
    await expect(page.getByText('Utkast 1/5')).toBeVisible()
  })

  test('stays on the device without a network, and reaches the server when it is back', async ({
    admin,
    browserOf,
    ward,
  }) => {
    const requestId = await asked(admin, ward)
    const context = await browserOf(ward.assessor.personId)
    const page = await context.newPage()
    await openForm(page, requestId)
    await context.setOffline(true)
    await rate(page, 'status', '2')
    await write(page, 'summary', words)
    await expect(page.locator('#status')).toContainText('Sparad på enheten', { timeout: 7000 })
    await context.setOffline(false)
    await expect
      .poll(
        async () => {
          const [draft] = await admin`select answers from draft where request_id = ${requestId}`
          return draft?.answers.texts.summary
        },
        { timeout: 10_000 },
      )
      .toBe(words)
  })

  test('survives a tab that was closed without a network', async ({ admin, browserOf, ward }) => {
    const requestId = await asked(admin, ward)
    const context = await browserOf(ward.assessor.personId)
    const page = await context.newPage()
    await openForm(page, requestId)
    await context.setOffline(true)
    await rate(page, 'status', '2')
    await write(page, 'summary', words)
    await expect(page.locator('#status')).toContainText('Sparad på enheten', { timeout: 7000 })
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(`/assessor/requests/${requestId}`)
    await bringsBack(again, 'status', '2')
  })

  test('survives a session that ended while they wrote', async ({
    admin,
    browserOf,
    baseURL,
    ward,
  }) => {
    const requestId = await asked(admin, ward)
    const context = await browserOf(ward.assessor.personId)
    const page = await context.newPage()
    await openForm(page, requestId)
    await admin`delete from session where person_id = ${ward.assessor.personId}`
    await write(page, 'summary', words)
    await expect(page.locator('#status')).toContainText('Utloggad', { timeout: 7000 })
    await page.getByRole('link', { name: 'Logga in igen' }).click()
    await page.getByLabel('E-post').fill(ward.assessor.address)
    await page.getByLabel('Lösenord').fill(password)
    await page.getByRole('button', { name: 'Logga in', exact: true }).click()
    await expect(page).toHaveURL(`${baseURL}/assessor/requests/${requestId}`)
    const offer = page.getByRole('button', { name: 'Använd dem' })
    const kept = page.getByRole('textbox', { name: /Sammanfattande/ })
    await expect(offer).toBeVisible()
    await offer.click()
    await expect(kept).toHaveValue(words)
  })

  test('is still there after the back button', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto('/assessor')
    await openForm(page, await asked(admin, ward))
    await write(page, 'summary', words)
    await rate(page, 'conduct', '4')
    await page.goBack()
    await page.goForward()
    await bringsBack(page, 'conduct', '4')
  })
})

test.describe('signing', () => {
  test('pressed twice signs one form and shows one receipt', async ({ admin, pageOf, ward }) => {
    const requestId = await answered(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${requestId}/check`)
    await page.getByRole('button', { name: 'Signera' }).dblclick()
    await expect(page.getByText('Signerad av Bo Berg')).toBeVisible()
    expect(await admin`select 1 from assessment where request_id = ${requestId}`).toHaveLength(1)
  })

  test('posted again because the reply was lost signs one form and gives the same answer', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const requestId = await answered(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${requestId}/check`)
    const answers: string[] = []
    await page.route('**/check', async (route) => {
      const lost = await route.fetch({ maxRedirects: 0 })
      const again = await route.fetch({ maxRedirects: 0 })
      answers.push(...[lost, again].map((each) => `${each.status()} ${each.headers().location}`))
      await route.fulfill({ response: again })
    })
    await page.getByRole('button', { name: 'Signera' }).click()
    await expect(page.getByText('Signerad av Bo Berg')).toBeVisible()
    const receipt = expect.stringMatching(new RegExp(`^303 .*/${requestId}/receipt`))
    expect(answers).toEqual([receipt, receipt])
    expect(await admin`select 1 from assessment where request_id = ${requestId}`).toHaveLength(1)
  })
})
