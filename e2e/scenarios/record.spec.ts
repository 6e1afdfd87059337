import { signed } from '../fixtures/asked'
import { rate } from '../fixtures/fill-form'
import { personnummer } from '../fixtures/personnummer'
import { expect, test } from '../fixtures/test'

test.describe('a signed form', () => {
  test('gets a plan from the trainee, in items that are ticked', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { assessmentId } = await signed(admin, ward)
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/assessments/${assessmentId}`)
    const plan = page.locator('#plan')
    await plan.locator('textarea').fill(`Ring ${personnummer}`)
    await plan.getByRole('button', { name: 'Lägg till' }).click()
    await expect(plan.getByText('Här står ett personnummer').first()).toBeVisible()
    await expect(plan.locator('textarea')).toHaveValue(`Ring ${personnummer}`)
    await plan.locator('textarea').fill('Sammanfatta högt.')
    await plan.getByRole('button', { name: 'Lägg till' }).click()
    await expect
      .poll(() => admin`select 1 from plan_item where assessment_id = ${assessmentId}`)
      .toHaveLength(1)
    await plan.getByRole('button', { name: /^Sammanfatta högt\..*\(inte gjort\)/ }).click()
    const done = plan.getByRole('button', { name: /^Sammanfatta högt\..*\(gjort\)/ })
    await expect(done).toHaveAttribute('aria-pressed', 'true')
    const items = await admin`select text, done_at is not null as done from plan_item
      where assessment_id = ${assessmentId}`
    expect(items).toEqual([{ text: 'Sammanfatta högt.', done: true }])
  })

  test('is corrected with a reason, and the old version points to the new', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { assessmentId, requestId } = await signed(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessments/${assessmentId}`)
    await page.getByRole('button', { name: 'Rätta' }).click()
    await rate(page, 'history', '4')
    await page.getByRole('button', { name: 'Granska' }).click()
    const reason = page.getByLabel('Skäl till rättelsen')
    await reason.fill(`Gällde ${personnummer}`)
    await page.getByRole('button', { name: 'Signera rättelsen' }).click()
    await expect(page.getByText(/Här står ett personnummer/).first()).toBeVisible()
    await reason.fill('Jag tryckte fel på anamnes.')
    await page.getByRole('button', { name: 'Signera rättelsen' }).click()
    await expect(page.getByRole('heading', { name: 'Rättelsen är signerad' })).toBeVisible()
    const forms = await admin`select correction_reason from assessment
      where request_id = ${requestId} order by signed_at`
    expect(forms.map((form) => form.correction_reason)).toEqual([
      null,
      'Jag tryckte fel på anamnes.',
    ])
    await page.goto(`/assessments/${assessmentId}`)
    await expect(page.getByText('Ersatt av en rättad version')).toBeVisible()
  })

  test('is declared void with a reason, and stays to be read', async ({ admin, pageOf, ward }) => {
    const { assessmentId } = await signed(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessments/${assessmentId}`)
    await page.getByRole('link', { name: 'Makulera' }).click()
    const submit = page.getByRole('button', { name: 'Makulera bedömningen' })
    await page.getByLabel('Skäl').fill(`Gällde ${personnummer}`)
    await submit.click()
    await expect(page.getByText(/Här står ett personnummer/).first()).toBeVisible()
    expect(await admin`select 1 from voiding where assessment_id = ${assessmentId}`).toHaveLength(0)
    await page.getByLabel('Skäl').fill('Gällde en annan läkare.')
    await submit.click()
    await expect(page.getByText('Makulerad: räknas inte')).toBeVisible()
    const trainee = await pageOf(ward.trainee.personId)
    await trainee.goto(`/assessments/${assessmentId}`)
    await expect(trainee.getByText('Skäl: Gällde en annan läkare.')).toBeVisible()
  })
})
