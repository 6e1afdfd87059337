import type { Page } from '@playwright/test'
import { makeKey } from '@/db/factories/invited'
import { makeSession } from '@/db/factories/session'
import { password } from '../fixtures/password'
import { expect, test } from '../fixtures/test'

const chosen = 'fyra gamla höns i regn'
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

test.describe('an account', { tag: ['@no-script', '@narrow'] }, () => {
  test('whose password is forgotten is come into again by a mailed link, once', async ({
    page,
    pageOf,
    admin,
    ward,
  }) => {
    const { personId, address } = ward.trainee
    const elsewhere = await pageOf(personId)
    await page.goto('/sign-in')
    await page.getByRole('link', { name: 'Glömt lösenordet?' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glömt lösenordet?')
    await page.getByLabel('E-post').fill(address)
    await page.getByRole('button', { name: 'Skicka länken' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titta i din inkorg')

    const linkId = async () =>
      (await admin`select id from account_link where person_id = ${personId}`)[0]?.id
    await expect.poll(linkId).toBeTruthy()
    const wayIn = `/way-in/${await makeKey(admin, await linkId())}`
    await page.goto(wayIn)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByLabel('New password', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Svenska' }).click()
    const field = page.getByLabel('Nytt lösenord', { exact: true })
    await field.fill('för kort')
    await page.getByRole('button', { name: 'Spara och logga in' }).click()
    await expect(alert(page)).toContainText('minst 12 tecken')
    await field.fill(chosen)
    await page.getByRole('button', { name: 'Spara och logga in' }).click()
    await expect(page).toHaveURL(/\/trainee$/)

    await elsewhere.goto('/trainee')
    await expect(elsewhere).toHaveURL(/\/sign-in/)
    await page.goto(wayIn)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken går inte att använda')
  })

  test('shows where one is logged in, ends the others and changes the password', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { personId } = ward.supervisor
    await makeSession(admin, personId)
    const page = await pageOf(personId)
    await page.goto('/account')
    const rows = page.getByRole('listitem').filter({ hasText: 'Inloggad' })
    await expect(rows).toHaveCount(2)
    await expect(rows.first()).toContainText('den här')
    await rows.last().getByRole('button', { name: 'Avsluta' }).click()
    await expect(page.getByText('Inloggningen är avslutad.')).toBeVisible()
    await expect(rows).toHaveCount(1)

    await page.getByLabel('Nuvarande lösenord').fill('fel lösenord')
    await page.getByLabel('Nytt lösenord').fill(chosen)
    await page.getByRole('button', { name: 'Byt lösenord' }).click()
    await expect(alert(page)).toContainText('inte ditt nuvarande')
    await page.getByLabel('Nuvarande lösenord').fill(password)
    await page.getByLabel('Nytt lösenord').fill(chosen)
    await page.getByRole('button', { name: 'Byt lösenord' }).click()
    await expect(page.getByText('Lösenordet är bytt.')).toBeVisible()
    await expect(rows).toHaveCount(1)
  })
})
