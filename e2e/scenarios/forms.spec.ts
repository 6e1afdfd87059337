import type { Page } from '@playwright/test'
import { makeFormDraft } from '@/db/factories/own-form-rows'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, signForm } from '@/db/factories/signed-form'
import type { Ward } from '@/db/factories/ward'
import { answered } from '../fixtures/asked'
import { expect, test } from '../fixtures/test'

const main = (page: Page) => page.getByRole('main')
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Formulärets delar' }).getByRole('link', { name })
const row = (page: Page, number: number, language: string) =>
  page.getByRole('group', { name: `Rad ${number}` }).getByLabel(`Tryckt, ${language}`)
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

/** A copy of the Mini-CEX with a row renamed and one more, which has no English name yet. */
async function writeCopy(page: Page): Promise<void> {
  await page.goto('/admin/forms')
  await page.getByRole('link', { name: 'Nytt formulär' }).click()
  await page.getByLabel('Namn på svenska').fill('Vår Mini-CEX')
  await page.getByLabel('Namn på engelska').fill('Our Mini-CEX')
  await press(page, 'Börja skriva')
  await expect(main(page)).toContainText('10 tryck, ungefär 69 sekunder')
  await part(page, 'Rader').click()
  await row(page, 2, 'svenska').fill('Undersökning')
  await press(page, 'Lägg till en rad')
  await expect(main(page)).toContainText('11 tryck, ungefär 74 sekunder')
  await row(page, 6, 'svenska').fill('Journalföring')
  await press(page, 'Spara')
  await expect(main(page)).toContainText('1 sak kvar att rätta')
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Granska och publicera' }).click()
  await page.getByRole('link', { name: 'Rader: Rad 6: ord saknas på engelska' }).click()
  await row(page, 6, 'engelska').fill('Record keeping')
  await press(page, 'Spara')
  await expect(main(page)).toContainText('Inget saknas')
  await page.getByRole('link', { name: 'Granska och publicera' }).click()
  await press(page, 'Publicera')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vår Mini-CEX, version 1')
}

test(
  'a form is copied, changed, published and used, while a draft on the other is signed on it',
  { tag: '@no-script' },
  async ({ admin, pageOf, ward }) => {
    const drafted = await answered(admin, ward)
    const anna = await pageOf(ward.administrator.personId)
    await writeCopy(anna)
    await publish(anna)
    await anna.goto('/admin/forms/use')
    await anna.getByRole('checkbox', { name: /^Mini-CEX/ }).uncheck()
    await anna.getByRole('checkbox', { name: /^Vår Mini-CEX/ }).check()
    await press(anna, 'Spara valet')
    await expect(anna.getByText('Valet är sparat.')).toBeVisible()

    const tove = await pageOf(ward.trainee.personId)
    await tove.goto('/trainee/requests/new')
    await tove.getByText('Britt Bäck').click()
    await press(tove, 'Skicka begäran')
    await expect(tove.getByText('Begäran är skickad.')).toBeVisible()
    const asked = await admin`select instrument.name from request
      join instrument_version as version on version.id = version_id
      join instrument on instrument.id = instrument_id
      where training_id = ${ward.trainee.trainingId} order by made_at, request.id`
    expect(asked.map(({ name }) => name)).toEqual(['Mini-CEX (BT)', 'Vår Mini-CEX'])

    const bo = await pageOf(ward.assessor.personId)
    await bo.goto(`/assessor/requests/${drafted}/check`)
    await press(bo, 'Signera')
    await expect(bo.getByText('Signerad av Bo Berg')).toBeVisible()
  },
)

test(
  'of two who write the same part the later is told, and loses nothing',
  { tag: '@no-script' },
  async ({ admin, pageOf, ward }) => {
    const draftId = await makeFormDraft(admin, ward.programmeId)
    const address = `/admin/forms/drafts/${draftId}?part=rows`
    const [first, second] = [await open(ward), await open(ward)]
    await row(first, 1, 'svenska').fill('Samtal')
    await press(first, 'Spara')
    await expect(first.getByText('Delen är sparad.')).toBeVisible()
    await row(second, 1, 'svenska').fill('Intervju')
    for (const _time of ['once', 'and again']) {
      await press(second, 'Spara')
      await expect(main(second).getByRole('alert')).toContainText('Någon annan har sparat')
      await expect(row(second, 1, 'svenska')).toHaveValue('Intervju')
    }
    await second.getByRole('link', { name: 'Öppna det som gäller nu' }).click()
    await expect(row(second, 1, 'svenska')).toHaveValue('Samtal')

    async function open({ administrator }: Ward) {
      const page = await pageOf(administrator.personId)
      await page.goto(address)
      return page
    }
  },
)

test('a DOPS is printed with its own rows', async ({ admin, pageOf, ward }) => {
  const { programmeId, trainee, assessor } = ward
  const who = { programmeId, trainingId: trainee.trainingId, assessorId: assessor.assessorId }
  const head = { foci: ['puncture'], goals: ['bt13'] }
  const requestId = await makeRequest(admin, { ...who, form: 'dops-bt', prefilled: head })
  const rows = ['preparation', 'consent', 'technique', 'hygiene', 'aftercare', 'communication']
  const ratings = Object.fromEntries(rows.map((key) => [key, '3']))
  const answers = { ...fullAnswers, ...head, ratings }
  const page = await pageOf(trainee.personId)
  await page.goto(`/assessments/${await signForm(admin, requestId, { answers })}/print`)
  await expect(page.getByRole('rowheader', { name: 'Teknik och säkerhet' })).toBeVisible()
  await expect(main(page)).toContainText('DOPS (direct observation of procedural skills)')
  await expect(main(page).locator('.sheet')).toHaveCount(1)
})
