import type { Browser, Page } from '@playwright/test'
import { fillForm } from '../fixtures/fill-form'
import { expect, test } from '../fixtures/test'
import { linkIn, newInstallation } from '../server/new-installation'

type Installation = Awaited<ReturnType<typeof newInstallation>>

const day = (fromToday: number) =>
  new Date(Date.now() + fromToday * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Stockholm',
  })

test(
  'an empty database becomes a programme with its first signed form',
  { tag: '@narrow' },
  async ({ browser }) => {
    test.setTimeout(120_000)
    const made = await newInstallation()
    try {
      const administrator = await comeIn(browser, made, made.link)
      await openWorkplace(administrator)
      await invite(administrator, 'Tove Trast', 'tove@region.test', async () => {
        await administrator.getByLabel('BT-läkare').check()
        await administrator.getByLabel('Första dag').fill(day(-30))
        await administrator.getByLabel('Planerat slut').fill(day(300))
      })
      await invite(administrator, 'Bo Berg', 'bo@region.test', async () => {
        await administrator.getByLabel('Bedömare', { exact: false }).first().check()
        await administrator.getByLabel('Titel').fill('Överläkare')
        await administrator.getByLabel('Specialitet').fill('Akutsjukvård')
      })
      await place(administrator)

      const trainee = await comeIn(browser, made, await invitationOf(made, 'tove@region.test'))
      await trainee.goto('/trainee/requests/new')
      await trainee.getByText('Bo Berg').click()
      await trainee.getByRole('button', { name: 'Skicka begäran' }).click()
      await expect(trainee.getByText('Begäran är skickad.')).toBeVisible()

      const assessor = await comeIn(browser, made, await invitationOf(made, 'bo@region.test'))
      await assessor.goto('/assessor')
      await assessor.getByRole('link', { name: /Öppna.*Tove Trast/ }).click()
      await assessor.getByText('Medelsvår', { exact: true }).click()
      await assessor.getByLabel('Anamnes', { exact: true }).first().check()
      await fillForm(assessor)
      await assessor.getByRole('button', { name: 'Granska' }).click()
      await assessor.getByRole('button', { name: 'Signera', exact: true }).click()
      await expect(assessor.getByText('Signerad av Bo Berg')).toBeVisible()

      await trainee.goto('/trainee')
      await expect(
        trainee.getByRole('link', { name: /Läs ny återkoppling från Bo Berg/ }),
      ).toBeVisible()
      await expect
        .poll(() => subjectsTo(made, 'tove@region.test'))
        .toContain('Bo Berg har signerat din bedömning')
    } finally {
      await made.end()
    }
  },
)

const lettersTo = ({ letters }: Installation, address: string) =>
  letters.filter(({ to }) => [to].flat().some((each) => each?.text.includes(address)))
const subjectsTo = (made: Installation, address: string) =>
  lettersTo(made, address).map(({ subject }) => subject)

/** The link of somebody's invitation, once its mail has come. */
async function invitationOf(made: Installation, address: string): Promise<string> {
  const link = () => linkIn(lettersTo(made, address).at(0)?.text ?? '')
  await expect.poll(link).not.toBe('')
  return link()
}

/** A browser of their own, in which somebody chooses a password by a link and is in. */
async function comeIn(browser: Browser, { origin }: Installation, link: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Nytt lösenord', { exact: true }).fill('fyra gamla höns i regn')
  await page.getByRole('button', { name: 'Spara och logga in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/way-in'))
  return page
}

async function openWorkplace(page: Page): Promise<void> {
  await page.goto('/admin/workplaces')
  await page.getByLabel('Namn').fill('Akutkliniken')
  await page.getByLabel('Specialitet').fill('Akutsjukvård')
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('status')).toContainText('Akutkliniken')
}

async function invite(page: Page, name: string, address: string, as: () => Promise<void>) {
  await page.goto('/admin/people/new')
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByLabel('E-postadress').fill(address)
  await as()
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('status')).toContainText(`är på väg till ${address}`)
}

async function place(page: Page): Promise<void> {
  await page.goto('/admin/trainings')
  await page.getByRole('link', { name: 'Tove Trast' }).click()
  await page.getByRole('link', { name: 'Lägg till placering' }).click()
  await page.getByLabel('Tjänstgöringsställe').selectOption('Akutkliniken')
  await page.getByLabel('Första dag').fill(day(-30))
  await page.getByLabel('Sista dag').fill(day(120))
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByText('Placeringen är tillagd.')).toBeVisible()
}
