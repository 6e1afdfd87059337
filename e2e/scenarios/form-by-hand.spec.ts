import type { Page } from '@playwright/test'
import { asked } from '../fixtures/asked'
import { rated } from '../fixtures/fill-form'
import { expect, test } from '../fixtures/test'

async function openForm(page: Page, requestId: string) {
  await page.goto(`/assessor/requests/${requestId}`)
  await page.locator('form[data-ready]').waitFor()
}

test('keys 1 to 4 and 0 answer the row that has focus', async ({ admin, pageOf, ward }) => {
  const page = await pageOf(ward.assessor.personId)
  await openForm(page, await asked(admin, ward))
  await rated(page, 'history', '1').focus()
  await page.keyboard.press('3')
  await expect(rated(page, 'history', '3')).toBeChecked()
  await page.keyboard.press('0')
  await expect(rated(page, 'history', 'notObserved')).toBeChecked()
  await rated(page, 'status', '1').focus()
  await page.keyboard.press('4')
  await expect(rated(page, 'status', '4')).toBeChecked()
  await page.getByRole('textbox', { name: /Sammanfattande/ }).press('2')
  await expect(page.getByRole('textbox', { name: /Sammanfattande/ })).toHaveValue('2')
})

test('every target of the form is at least 44 pixels high', async ({ admin, pageOf, ward }) => {
  const page = await pageOf(ward.assessor.personId)
  await openForm(page, await asked(admin, ward))
  await page.locator('details.head > summary').click()
  const low = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('label:has(input), button, summary, .control, a')]
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box, each }) => box.height > 0 && !each.closest('.sr-only'))
      .filter(({ box }) => box.height < 43.5)
      .map(({ each, box }) => `${each.outerHTML.slice(0, 80)} ${box.height}`),
  )
  expect(low).toEqual([])
})

test('the bar never covers what has focus', async ({ admin, pageOf, ward }) => {
  const page = await pageOf(ward.assessor.personId)
  await openForm(page, await asked(admin, ward))
  const covered = () => {
    const focused = document.activeElement
    const bar = document.querySelector('.bar')
    if (!focused || focused === document.body || !bar || bar.contains(focused)) return null
    const shown = focused.closest('label') ?? focused
    const overlap = shown.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
    return overlap > 1 ? shown.outerHTML.slice(0, 80) : null
  }
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(covered)).toBeNull()
  }
})

test('the form runs its own module and nothing of the framework', async ({
  admin,
  pageOf,
  ward,
}) => {
  const page = await pageOf(ward.assessor.personId)
  const scripts: string[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  const requestId = await asked(admin, ward)
  const answer = await page.goto(`/assessor/requests/${requestId}`)
  await page.locator('form[data-ready]').waitFor()
  expect(scripts).toHaveLength(1)
  expect(scripts[0]).toMatch(/^\/form\//)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  const runs = /script-src ([^;]*)/.exec(policy)?.[1]
  expect(runs).toBe(`${process.env.AUTH_URL}${scripts[0]}`)
})
