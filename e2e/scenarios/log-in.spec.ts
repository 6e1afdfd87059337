import type { Page } from '@playwright/test'
import { makePerson } from '@/db/factories/people'
import { password } from '../fixtures/password'
import { expect, test } from '../fixtures/test'

/** Next says where one has come to in an alert of its own, outside the page. */
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

async function logIn(page: Page, address: string, secret = password) {
  await page.getByLabel('E-post').fill(address)
  await page.getByLabel('Lösenord').fill(secret)
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
}

test.describe('logging in', { tag: ['@no-script', '@narrow'] }, () => {
  test('with a wrong password is refused in words that name no account, and keeps the address', async ({
    page,
    ward,
  }) => {
    await page.goto('/sign-in')
    await logIn(page, ward.trainee.address, 'fel lösenord')
    await expect(alert(page)).toContainText('stämmer inte')
    await expect(page.getByLabel('E-post')).toHaveValue(ward.trainee.address)
    await expect(page.getByLabel('Lösenord')).toHaveValue('')
    const known = await alert(page).innerText()
    await logIn(page, `nobody-${ward.trainee.address}`, 'fel lösenord')
    await expect(page.getByLabel('E-post')).toHaveValue(`nobody-${ward.trainee.address}`)
    expect(await alert(page).innerText()).toBe(known)
  })

  test('with nothing filled in says what is missing', async ({ page }) => {
    await page.goto('/sign-in')
    await logIn(page, '', '')
    await expect(alert(page)).toContainText('Fyll i både e-post och lösenord')
  })

  test('leads everybody to where they belong', async ({ page, context, ward }) => {
    const homes = [
      [ward.trainee, '/trainee'],
      [ward.assessor, '/assessor'],
      [ward.director, '/director'],
      [ward.administrator, '/admin(/people)?'],
      [ward.supervisor, '/supervisor'],
    ] as const
    for (const [person, home] of homes) {
      await context.clearCookies()
      await page.goto('/sign-in')
      await logIn(page, person.address)
      await expect(page).toHaveURL(new RegExp(`${home}$`))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })

  test('knows an address with the capitals that a phone adds', async ({ page, ward }) => {
    await page.goto('/sign-in')
    await logIn(page, ward.trainee.address.toUpperCase())
    await expect(page).toHaveURL(/\/trainee$/)
  })

  test('goes on to where one was going', async ({ page, ward }) => {
    await page.goto('/trainee/requests/new')
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    await logIn(page, ward.trainee.address)
    await expect(page).toHaveURL(/\/trainee\/requests\/new$/)
  })

  for (const elsewhere of ['https://evil.test/', '//evil.test', '/\\evil.test', '/sign-in']) {
    test(`never goes on to ${elsewhere}`, async ({ page, ward }) => {
      await page.goto(`/sign-in?next=${encodeURIComponent(elsewhere)}`)
      await logIn(page, ward.trainee.address)
      await expect(page).toHaveURL(/\/trainee$/)
    })
  }

  test('without a role says whom to ask, and lets one out again', async ({ page, admin }) => {
    const { passwordHash } = await import('../fixtures/password')
    const nobody = await makePerson(admin, { name: 'Nils Ny', passwordHash })
    await page.goto('/sign-in')
    await logIn(page, nobody.address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hej Nils Ny')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await expect(page.getByText('Du är utloggad.')).toBeVisible()
  })

  test('gives a new session each time and keeps no token in the page', async ({
    page,
    context,
    ward,
  }) => {
    const tokens: string[] = []
    for (const person of [ward.trainee, ward.trainee]) {
      await context.clearCookies()
      await page.goto('/sign-in')
      await logIn(page, person.address)
      await expect(page).toHaveURL(/\/trainee$/)
      const cookie = (await context.cookies()).find(({ name }) => name.includes('session'))
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
      tokens.push(cookie?.value ?? '')
      expect(await page.content()).not.toContain(cookie?.value)
    }
    expect(new Set(tokens).size).toBe(2)
  })

  test('is refused after ten wrong tries, also with the right password', async ({ page, ward }) => {
    await page.goto('/sign-in')
    for (let attempt = 1; attempt <= 10; attempt++) {
      await logIn(page, ward.trainee.address, `fel ${attempt}`)
      await expect(page.getByLabel('Lösenord')).toHaveValue('')
      await expect(alert(page)).toContainText('stämmer inte')
    }
    await logIn(page, ward.trainee.address)
    await expect(alert(page)).toContainText('För många försök')
  })

  test('does not work for somebody who is deactivated', async ({ page, admin, ward }) => {
    await admin`update person set deactivated_at = clock() where id = ${ward.trainee.personId}`
    await page.goto('/sign-in')
    await logIn(page, ward.trainee.address)
    await expect(alert(page)).toContainText('stämmer inte')
  })
})
