import type { Locator, Page } from '@playwright/test'
import { addAssessor } from '@/db/factories/people'
import { makeWard } from '@/db/factories/ward'
import { expect, test } from '../fixtures/test'

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox')
const found = (page: Page) => page.getByRole('dialog').getByRole('option')
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Tangenter på den här sidan' })
const open = (page: Page) => page.getByRole('button', { name: 'Hoppa till' })

/** Presses a key until it opens what it opens: a page listens once its scripts have come. */
async function opens(page: Page, key: string, opened: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(opened).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
}

/** What the field says is chosen, to whoever listens. */
const chosen = async (page: Page) => {
  const id = await field(page).getAttribute('aria-activedescendant')
  return page.locator(`[id="${id}"]`)
}

test.describe('the palette', { tag: '@wide' }, () => {
  test('leads a director to a trainee by a part of the name, with the keyboard alone', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const far = await makeWard(admin)
    await admin`update person set name = 'Tove Fors' where id = ${far.trainee.personId}`
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await opens(page, 'Control+k', field(page))
    await expect(field(page)).toBeFocused()
    await expect(found(page).filter({ hasText: 'Ture Tall' })).toBeVisible()
    await page.keyboard.type('TOVE')
    await expect(found(page)).toHaveText([/^Tove Trast/])
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Träffar: 1')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/director/trainees/${ward.trainee.trainingId}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('goes around with the arrows, closes with Escape and gives the focus back', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await addAssessor(admin, ward.programmeId, ward.director)
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await opens(page, 'Control+k', field(page))
    await page.keyboard.press('Escape')
    await open(page).click()
    await field(page).fill('bedömare')
    await expect(await chosen(page)).toHaveText(/Bedömare/)
    await field(page).fill('t')
    await expect(found(page).filter({ hasText: 'Ture Tall' })).toBeVisible()
    const last = (await found(page).count()) - 1
    await page.keyboard.press('ArrowUp')
    await expect(found(page).nth(last)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(found(page).first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(open(page)).toBeFocused()
  })

  test('knows no names for a trainee, and says when nothing is called so', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.trainee.personId)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/trainee')
    await opens(page, 'Control+k', field(page))
    await page.keyboard.press('Escape')
    await open(page).click()
    await field(page).fill('Ture')
    await expect(page.getByText('Inget heter så.')).toBeVisible()
    expect(asked).not.toContain('/api/jump')
  })
})

test.describe('the sheet of keys', { tag: '@wide' }, () => {
  test('opens by ?, and has the keys of the page', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await opens(page, '?', sheet(page))
    await expect(sheet(page).getByText('Visa tangenterna')).toBeVisible()
    await expect(sheet(page).getByText('Nästa rad')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
  })

  test('leaves a question mark alone where somebody writes', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await opens(page, '?', sheet(page))
    await page.keyboard.press('Escape')
    await page.getByLabel('Namn eller placering').press('?')
    await expect(page.getByLabel('Namn eller placering')).toHaveValue('?')
    await expect(sheet(page)).toHaveCount(0)
  })

  test('turns single keys off, also after the page is opened again', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await opens(page, '?', sheet(page))
    await page.getByRole('checkbox', { name: /Låt tangenter/ }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await opens(page, 'Control+k', field(page))
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await opens(page, 'Control+k', field(page))
    await expect(sheet(page)).toHaveCount(0)
  })
})
