import { addSupervisor } from '@/db/factories/people'
import { tellConcern } from '@/db/factories/concern'
import { makeMeeting, makeTalk } from '@/db/factories/talk'
import { personnummer } from '../fixtures/personnummer'
import { planMeeting } from '../fixtures/planned-meeting'
import { expect, test } from '../fixtures/test'

test.describe('a talk between a supervisor and their trainee', () => {
  test(
    'is noted by the supervisor, and read by the trainee and at the meeting',
    { tag: '@no-script' },
    async ({ pageOf, ward }) => {
      const page = await pageOf(ward.supervisor.personId)
      await page.goto(`/supervisor/trainees/${ward.trainee.trainingId}`)
      await page.getByLabel('Vad kom ni överens om?').fill('Mer akutmedicin under hösten.')
      await page.getByRole('button', { name: 'Spara anteckningen' }).click()
      const talks = page.getByRole('region', { name: 'Handledningssamtal' })
      await expect(talks.getByRole('listitem')).toHaveText(/Mer akutmedicin under hösten/)
      await expect(page.getByLabel('Vad kom ni överens om?')).toHaveValue('')

      const own = await pageOf(ward.trainee.personId)
      await own.goto('/trainee')
      await own.getByRole('link', { name: 'Samtal' }).click()
      await expect(own.getByText('Mer akutmedicin under hösten.')).toBeVisible()
      await expect(own.getByText('Antecknat av Siv Sand')).toBeVisible()

      const director = await pageOf(ward.director.personId)
      await director.goto(`/director/trainees/${ward.trainee.trainingId}/meeting`)
      await expect(director.getByText('Mer akutmedicin under hösten.')).toBeVisible()
    },
  )

  test(
    'keeps what was written when it is refused, and says why beside the field',
    { tag: '@no-script' },
    async ({ admin, pageOf, ward }) => {
      const page = await pageOf(ward.supervisor.personId)
      await page.goto(`/supervisor/trainees/${ward.trainee.trainingId}`)
      const agreed = page.getByLabel('Vad kom ni överens om?')
      const day = page.getByLabel('När hölls samtalet?')
      const send = page.getByRole('button', { name: 'Spara anteckningen' })
      await agreed.fill(`Om patienten ${personnummer}.`)
      await day.evaluate((input) => input.removeAttribute('max'))
      await day.fill('2099-01-01')
      await send.click()
      await expect(agreed).toHaveAccessibleDescription(/Här står ett personnummer/)
      await expect(day).toHaveAccessibleDescription(/Datumet har inte varit än/)
      await expect(agreed).toHaveValue(`Om patienten ${personnummer}.`)
      await expect(day).toHaveValue('2099-01-01')
      const stored = admin`select from supervision_talk
        where training_id = ${ward.trainee.trainingId}`
      expect(await stored).toHaveLength(0)

      await agreed.fill('Om läkemedelslistan.')
      await day.fill('2026-02-01')
      await send.click()
      const talks = page.getByRole('region', { name: 'Handledningssamtal' })
      const noted = talks.getByRole('listitem').filter({ hasText: 'Antecknat av' })
      await expect(noted).toHaveText(/Om läkemedelslistan/)
      await expect(page.getByText('Det finns något att rätta till')).toHaveCount(0)
    },
  )

  test('is noted by a director who is the supervisor, on the director’s own page', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { trainee, director } = ward
    await addSupervisor(admin, trainee.trainingId, director.personId)
    await makeTalk(admin, ward, 'Mer akutmedicin.')
    const page = await pageOf(director.personId)
    await page.goto(`/director/trainees/${trainee.trainingId}`)
    await page.getByText('Anteckna ett samtal').click()
    await page.getByLabel('När hölls samtalet?').fill('2026-11-01')
    await page.getByLabel('Vad kom ni överens om?').fill('Mer psykiatri.')
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    const talks = page.getByRole('region', { name: 'Handledningssamtal' })
    await expect(talks.getByRole('listitem')).toHaveText([/Mer psykiatri/, /Mer akutmedicin/])
    await expect(page).toHaveURL(/\/director\/trainees\//)
  })
})

test.describe('a meeting about a trainee', () => {
  test('reads the texts first, then all the rest on one page', async ({ admin, pageOf, ward }) => {
    await planMeeting(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto(`/director/trainees/${ward.trainee.trainingId}`)
    await page.getByRole('link', { name: 'Kollegium' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Bedömarnas texter',
      'Handlingsplan',
      'Progression',
      'Delmål',
      'Placeringar',
      'Väntar på signering',
      'Handledningssamtal',
      'Oro',
      'Tidigare kollegier',
      'Anteckna kollegiet',
    ])
    await expect(page.getByText('5 bedömningar av 2 bedömare. Ordagrant')).toBeVisible()
    await expect(page.getByText('Sammanfatta högt för patienten.')).toBeVisible()
    const concerns = page.getByRole('region', { name: 'Oro' }).getByRole('listitem')
    await expect(concerns.filter({ hasText: 'Svår att nå' })).toContainText('Inte besvarad')
    await expect(concerns.filter({ hasText: 'läkemedelslistan' })).toContainText(
      'Uppföljd och avslutad',
    )
    await expect(page.getByText(/godkänd|medelvärde av|procent|%/i)).toHaveCount(0)
  })

  test(
    'is noted, with what came of the decision before, and stands among the earlier ones',
    { tag: '@no-script' },
    async ({ admin, pageOf, ward }) => {
      await makeMeeting(admin, ward, 'Fler jourer före sommaren.')
      const page = await pageOf(ward.director.personId)
      await page.goto(`/director/trainees/${ward.trainee.trainingId}/meeting`)
      const came = page.getByLabel('Vad blev det av tidigare beslut?')
      await expect(came).toHaveAccessibleDescription(/3 juni: Fler jourer före sommaren/)
      await came.fill('Fyra jourer gjorda.')
      await page.getByLabel('Vilka var med?').fill('Dag Dal, Siv Sand')
      await page.getByLabel('Vad sa ni?').fill(`Om ${personnummer}.`)
      const send = page.getByRole('button', { name: 'Spara anteckningen' })
      await send.click()
      await expect(page.getByLabel('Vad bestämde ni?')).toHaveAccessibleDescription(/fylla i/)
      await expect(page.getByLabel('Vad sa ni?')).toHaveAccessibleDescription(/personnummer/)
      await expect(came).toHaveValue('Fyra jourer gjorda.')
      await page.getByLabel('Vad sa ni?').fill('Trygg på akuten.')
      await page.getByLabel('Vad bestämde ni?').fill('Fortsätt som planerat.')
      await send.click()
      const earlier = page.getByRole('region', { name: 'Tidigare kollegier' })
      await expect(earlier.getByRole('listitem').first()).toContainText('Fortsätt som planerat.')
      await expect(earlier.getByRole('listitem').first()).toContainText('Fyra jourer gjorda.')
      await expect(earlier.getByRole('listitem')).toHaveCount(2)
    },
  )

  test('prints each curve, nothing folded but its table, and no form', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await planMeeting(admin, ward)
    await tellConcern(admin, ward, 'Sen till ronden.')
    const page = await pageOf(ward.director.personId)
    await page.goto(`/director/trainees/${ward.trainee.trainingId}/meeting`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.printed-curve').first()).toBeVisible()
    await expect(page.getByText('Akuta och icke akuta sjukdomstillstånd')).toBeVisible()
    await expect(page.locator('.area-chart').first()).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: 'Tove Trast' })).toBeVisible()
    await expect(page.getByLabel('Vad bestämde ni?')).toBeHidden()
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })
})
