import type { Page } from '@playwright/test'
import { addAssessor } from '@/db/factories/people'
import { expect, test } from '../fixtures/test'

const account = (page: Page) => page.getByRole('button', { name: /Konto och språk|Account/ })

test.describe('a session', () => {
  test('ends when one signs out, in the database too', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await account(page).click()
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await expect(page.getByText('Du är utloggad.')).toBeVisible()
    await page.goto('/trainee')
    await expect(page).toHaveURL(/\/sign-in\?next=%2Ftrainee/)
    expect(
      await admin`select 1 from session where person_id = ${ward.trainee.personId}`,
    ).toHaveLength(0)
  })

  test('that was idle for an hour asks for the password on the next request', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto('/assessor')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await admin`update session set seen_at = clock() - interval '61 minutes'
      where person_id = ${ward.assessor.personId}`
    await page.goto('/assessor')
    await expect(page).toHaveURL(/\/sign-in/)
  })

  test('ends after twelve hours however busy one is', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.assessor.personId)
    await admin`update session set ends_at = clock() where person_id = ${ward.assessor.personId}`
    await page.goto('/assessor')
    await expect(page).toHaveURL(/\/sign-in/)
  })

  test('of somebody who is deactivated ends on the next request', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await admin`update person set deactivated_at = clock() where id = ${ward.director.personId}`
    await page.goto('/director')
    await expect(page).toHaveURL(/\/sign-in/)
  })

  test('loses a role on the request after it was taken away', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await admin`update membership set ends_on = today() - 1
      where person_id = ${ward.director.personId}`
    const answer = await page.goto('/director')
    expect(answer?.status()).toBe(404)
  })

  test('of somebody with two roles switches between them', async ({ admin, pageOf, ward }) => {
    await addAssessor(admin, ward.programmeId, ward.director)
    const page = await pageOf(ward.director.personId)
    await page.goto('/')
    await expect(page).toHaveURL(/\/director$/)
    await account(page).click()
    await page
      .getByRole('navigation', { name: 'Dina roller' })
      .getByRole('link', { name: 'Bedömare' })
      .click()
    await expect(page).toHaveURL(/\/assessor$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('changes language for the person, on this page and the next', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await account(page).click()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(/\/trainee$/)
    const [person] = await admin`select locale from person where id = ${ward.trainee.personId}`
    expect(person?.locale).toBe('en')
    await page.goto('/trainee/requests/new')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('a visitor', { tag: '@no-script' }, () => {
  test('chooses a language before signing in', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByLabel('Password')).toBeVisible()
  })
})
