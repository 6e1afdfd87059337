import type { administrator } from '@/db/factories/administrator'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, signForm } from '@/db/factories/signed-form'
import type { Ward } from '@/db/factories/ward'
import { signed } from '../fixtures/asked'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

type Admin = ReturnType<typeof administrator>

const flag = 'Arbetar organisatoriskt och effektivt: 4 av de senaste 4 på proaktiv eller lägre'

/** One more signed form, with a text that is nowhere else. */
async function signWith(admin: Admin, ward: Ward, context: string, summary: string) {
  const { programmeId, trainee, assessor } = ward
  const requestId = await makeRequest(admin, { programmeId, ...trainee, ...assessor })
  const texts = { ...fullAnswers.texts, summary }
  return signForm(admin, requestId, { answers: { ...fullAnswers, context, texts } })
}

test.describe('a trainee', { tag: '@no-script' }, () => {
  test('begins a request from a suggestion, with the goal filled in', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await signed(admin, ward)
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await expect(
      page.getByText(/^Delmål saknas, och placeringen på .* slutar om 7 veckor$/),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Begär bedömning om BT2' }).click()
    await expect(page.getByText(/^bt2 – .* är ikryssat åt dig/)).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^bt2 / })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /^bt1 / })).not.toBeChecked()
    await page.getByText('Britt Bäck').click()
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(page.getByText('Begäran är skickad.')).toBeVisible()
    const asked = await admin`select goals from request
      where training_id = ${ward.trainee.trainingId} and state = 'open'`
    expect(asked).toEqual([{ goals: ['bt2'] }])
    await expect(page.getByRole('link', { name: 'Begär bedömning om BT9' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Begär bedömning om BT2' })).toHaveCount(0)
  })

  test('meets no goal that the form does not print, and keeps those that they untick', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee/requests/new?goal=bt2&goal=bt99&form=nonsense')
    const goal = page.getByRole('checkbox', { name: /^bt2 / })
    await expect(goal).toBeChecked()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
    await goal.uncheck()
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Välj en bedömare.')
    await expect(goal).not.toBeChecked()
  })

  test('goes from a goal that nobody has assessed to a request about it', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await expect(page.getByRole('link', { name: /^BT5/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'BT8 ingen bedömning, begär en bedömning' }).click()
    await expect(page.getByRole('checkbox', { name: /^bt5 – Etik/ })).toBeChecked()
  })

  test('finds words in the feedback, marked where they stand', async ({ admin, pageOf, ward }) => {
    await planFull(admin, ward)
    await signWith(admin, ward, 'Psykakuten, oro', 'Frågade varsamt om suicidtankar hos René.')
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await page.getByRole('link', { name: 'All återkoppling' }).click()
    await expect(page).toHaveURL('/trainee/feedback')
    await expect(page.getByRole('heading', { level: 1, name: 'Återkoppling' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('6 bedömningar')
    await page.getByLabel('Sök i återkopplingen').fill('RENE psykakut berg')
    await page.getByRole('button', { name: 'Sök' }).click()
    await expect(page.getByText('1 av 6 matchar ”RENE psykakut berg”')).toBeVisible()
    await expect(page).toHaveURL(/\/trainee\/feedback\?q=/)
    await expect(page.locator('mark')).toHaveText(['Berg', 'Psykakut', 'René'])
    await page.getByRole('link', { name: 'Visa all återkoppling' }).click()
    await expect(page.getByRole('blockquote')).toHaveCount(12)
    await expect(page.locator('mark')).toHaveCount(0)
  })

  test('is told what to try when nothing matches', async ({ admin, pageOf, ward }) => {
    await signed(admin, ward)
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee/feedback?q=xyz')
    await expect(page.getByText('Inget matchar ”xyz”')).toBeVisible()
    await expect(page.getByText(/Pröva färre ord/)).toBeVisible()
  })

  test('without feedback is shown the steps to the first', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee/feedback')
    await expect(page.getByText('Tre steg till din första bedömning')).toBeVisible()
    await page.getByRole('link', { name: 'Begär din första bedömning' }).click()
    await expect(page.getByRole('heading', { name: 'Begär bedömning' })).toBeVisible()
  })
})

test('what asks for attention is told to the trainee, the director and the supervisor alike', async ({
  admin,
  pageOf,
  ward,
}) => {
  await planFull(admin, ward)
  const { trainee, director, supervisor } = ward
  const own = await pageOf(trainee.personId)
  await own.goto('/trainee')
  const panel = own.getByRole('region', { name: 'Det här ser din studierektor' })
  await expect(panel.getByRole('listitem')).toHaveText([flag])

  const directors = await pageOf(director.personId)
  await directors.goto('/director')
  await expect(directors.getByText(flag)).toBeVisible()
  await directors.getByLabel('Uppmärksamhet', { exact: true }).selectOption('Nivå 1–2 upprepat')
  await directors.getByRole('button', { name: 'Visa', exact: true }).click()
  const table = directors.getByRole('table', { name: 'Läkarna i kohorten' })
  await expect(table.locator('tbody th')).toHaveText(['Tove Trast'])
  await expect(table).toContainText('Nivå 1–2 upprepat: Arbetar organisatoriskt och effektivt')

  const followers = { director: directors, supervisor: await pageOf(supervisor.personId) }
  for (const [role, page] of Object.entries(followers)) {
    await page.goto(`/${role}/trainees/${trainee.trainingId}`)
    const same = page.getByRole('region', { name: 'Kräver uppmärksamhet' })
    await expect(same.getByRole('listitem')).toHaveText([flag])
    await page.getByRole('link', { name: 'All återkoppling' }).click()
    await expect(page.getByRole('heading', { name: 'Återkoppling till Tove Trast' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('5 bedömningar')
  }
})

test('a trainee whom nothing speaks against is told so, by the limits of their programme', async ({
  admin,
  pageOf,
  ward,
}) => {
  await signed(admin, ward)
  const page = await pageOf(ward.trainee.personId)
  await page.goto('/trainee')
  const panel = page.getByRole('region', { name: 'Det här ser din studierektor' })
  await expect(panel).toContainText('Inget kräver uppmärksamhet just nu.')
  const settings = { attention: { daysWithoutAssessment: 5 }, sufficiency: { forms: 1 } }
  await admin`update programme set settings = ${admin.json(settings)}
    where id = ${ward.programmeId}`
  await page.reload()
  await expect(panel).toContainText('Ingen bedömning sedan 10 nov.')
  const enough = page.getByRole('region', { name: 'Så mycket finns att diskutera' })
  await expect(enough.getByText('1 av 1', { exact: true })).toHaveCount(1)
  await expect(enough.getByText('tillräckligt att diskutera', { exact: true })).toHaveCount(1)
  await expect(enough.getByText('3 bedömare till')).toBeVisible()
})
