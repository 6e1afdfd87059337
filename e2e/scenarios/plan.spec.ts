import { answered, signed } from '../fixtures/asked'
import { expect, test } from '../fixtures/test'

test.describe("a trainee's plan", () => {
  test(
    'follows to the next assessor, who says with one tap what they saw',
    { tag: '@no-script' },
    async ({ admin, pageOf, ward }) => {
      const { assessmentId } = await signed(admin, ward)
      const own = await pageOf(ward.trainee.personId)
      await own.goto(`/assessments/${assessmentId}`)
      await own.getByLabel('Vad gör du nästa gång?').fill('Sammanfatta högt för patienten.')
      await own.getByLabel('Klart senast').fill('2026-12-24')
      await own.getByRole('button', { name: 'Lägg till' }).click()
      await expect(own.getByText('senast 24 dec.')).toBeVisible()

      const requestId = await answered(admin, ward)
      const assessor = await pageOf(ward.assessor.personId)
      await assessor.goto(`/assessor/requests/${requestId}`)
      const line = assessor.getByRole('group', { name: 'Sammanfatta högt för patienten.' })
      await line.getByRole('radio', { name: 'Delvis' }).check()
      await assessor.getByRole('button', { name: 'Granska' }).click()
      await expect(assessor.getByText('Delvis', { exact: true })).toBeVisible()
      await assessor.getByRole('button', { name: 'Signera' }).click()
      await expect(assessor.getByText('Signerad av Bo Berg')).toBeVisible()

      await own.goto('/trainee/plan')
      await expect(own.getByText(/Bo Berg såg det delvis/)).toBeVisible()
      await own.getByRole('button', { name: 'Gjort: Sammanfatta högt' }).click()
      await expect(own.getByRole('heading', { name: 'Gjort' })).toBeVisible()
      await expect(own.getByText('Allt är gjort.')).toBeVisible()
    },
  )

  test(
    'says beside the day that it has been',
    { tag: '@no-script' },
    async ({ admin, pageOf, ward }) => {
      const { assessmentId } = await signed(admin, ward)
      const page = await pageOf(ward.trainee.personId)
      await page.goto(`/assessments/${assessmentId}`)
      await page.getByLabel('Vad gör du nästa gång?').fill('Sammanfatta högt.')
      const day = page.getByLabel('Klart senast')
      await day.evaluate((input) => input.removeAttribute('min'))
      await day.fill('2026-01-01')
      await page.getByRole('button', { name: 'Lägg till' }).click()
      await expect(day).toHaveAccessibleDescription(/Dagen har redan varit/)
      await expect(page.getByLabel('Vad gör du nästa gång?')).toHaveValue('Sammanfatta högt.')
    },
  )
})
