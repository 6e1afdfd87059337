import { makeRequest } from '@/db/factories/request'
import { expect, test } from '../fixtures/test'

test.describe('an administrator', () => {
  test(
    'invites a doctor in training, and hears what was wrong with the address',
    { tag: '@no-script' },
    async ({ admin, pageOf, ward }) => {
      const page = await pageOf(ward.administrator.personId)
      await page.goto('/admin/people')
      await page.getByRole('link', { name: 'Bjud in' }).click()
      await page.getByLabel('Namn', { exact: true }).fill('Lo Lind')
      await page.getByLabel('E-postadress').fill('lo.lind')
      await page.getByLabel('BT-läkare').check()
      await page.getByLabel('Första dag').fill('2026-01-12')
      await page.getByLabel('Planerat slut').fill('2027-01-11')
      await page.getByLabel('Huvudhandledare').selectOption('Siv Sand')
      await page.getByRole('button', { name: 'Bjud in' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText(
        'Skriv en hel e-postadress',
      )
      await expect(page.getByLabel('Första dag')).toHaveValue('2026-01-12')
      await expect(page.getByLabel('Huvudhandledare').locator(':checked')).toHaveText('Siv Sand')

      const address = `lo.${ward.programmeId}@region.test`
      await page.getByLabel('E-postadress').fill(address)
      await page.getByRole('button', { name: 'Bjud in' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lo Lind')
      await expect(page.getByRole('status')).toContainText(`är på väg till ${address}`)
      const sent = await admin`select from outbox where kind = 'invited'
      and programme_id = ${ward.programmeId}`
      expect(sent).toHaveLength(1)
    },
  )

  test(
    'is led to whoever has an address already, and gives them the role there',
    { tag: '@narrow' },
    async ({ pageOf, ward }) => {
      const page = await pageOf(ward.administrator.personId)
      await page.goto('/admin/people/new')
      await page.getByLabel('Namn').fill('Dag Dal')
      await page.getByLabel('E-postadress').fill(ward.director.address.toUpperCase())
      await page.getByLabel('Bedömare', { exact: false }).first().check()
      await page.getByLabel('Titel').fill('Överläkare')
      await page.getByLabel('Specialitet').fill('Akutsjukvård')
      await page.getByRole('button', { name: 'Bjud in' }).click()
      await expect(page.getByRole('status')).toContainText('Adressen hör till Dag Dal')
      await page.getByRole('link', { name: 'Ge en roll till' }).click()
      await page.getByLabel('Bedömare', { exact: false }).first().check()
      await page.getByLabel('Titel').fill('Överläkare')
      await page.getByLabel('Specialitet').fill('Akutsjukvård')
      await page.getByRole('button', { name: 'Ge rollen' }).click()
      await expect(page.getByText('Överläkare · Akutsjukvård')).toBeVisible()
    },
  )

  test(
    'notes that an assessor has left, and the trainee sends what waited to another',
    { tag: '@no-script' },
    async ({ admin, pageOf, ward }) => {
      const { trainingId, personId } = ward.trainee
      const requestId = await makeRequest(admin, { ...ward, ...ward.assessor, trainingId })
      const page = await pageOf(ward.administrator.personId)
      await page.goto(`/admin/people/${ward.assessor.personId}`)
      await page.getByText('Har slutat som bedömare', { exact: true }).click()
      await page.getByRole('button', { name: 'Ja, Bo Berg har slutat' }).click()
      await expect(page.getByRole('status')).toContainText('Bo Berg får inga fler begäranden')

      const trainee = await pageOf(personId)
      await trainee.goto('/trainee')
      await trainee.getByRole('link', { name: /Bo Berg tar inte längre emot begäran/ }).click()
      await expect(trainee).toHaveURL(new RegExp(requestId))
      await trainee.getByText('Britt Bäck').click()
      await trainee.getByRole('button', { name: 'Skicka till någon annan' }).click()
      await expect(trainee.getByText('Begäran är skickad till Britt Bäck.')).toBeVisible()
    },
  )
})
