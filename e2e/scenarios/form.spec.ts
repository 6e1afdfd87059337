import { fullAnswers } from '@/db/factories/signed-form'
import { answered, asked, signed } from '../fixtures/asked'
import { fillForm, rate, rated } from '../fixtures/fill-form'
import { personnummer } from '../fixtures/personnummer'
import { expect, test } from '../fixtures/test'

test.describe('the form', { tag: '@no-script' }, () => {
  test('has nothing preselected but what the trainee filled in', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${await asked(admin, ward)}`)
    await expect(page.locator('input[name^="rating."]:checked')).toHaveCount(0)
    await expect(page.locator('input[name="difficulty"]:checked')).toHaveValue('moderate')
  })

  test('that is not whole lists what is missing, links to it and keeps every answer', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${await asked(admin, ward)}`)
    await rate(page, 'history', '3')
    await page.getByRole('button', { name: 'Granska' }).click()
    const summary = page.getByRole('main').getByRole('alert').filter({ visible: true })
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link')).toHaveCount(5)
    await expect(page).toHaveTitle(/^Fel: /)
    await expect(rated(page, 'history', '3')).toBeChecked()
    await summary.getByRole('link', { name: /Status/ }).click()
    await expect(rated(page, 'status', '1')).toBeFocused()
    await expect(page.getByText('Skriv minst en mening.').last()).toBeVisible()
  })

  test('marks the rest as not observed and leaves what was answered', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${await asked(admin, ward)}`)
    await rate(page, 'conduct', '2')
    await page.getByRole('button', { name: 'Markera resten som inte observerat' }).click()
    await expect(rated(page, 'conduct', '2')).toBeChecked()
    for (const area of ['history', 'status', 'counselling', 'organisation']) {
      await expect(rated(page, area, 'notObserved')).toBeChecked()
    }
  })

  test('shows the definition of the chosen level', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${await asked(admin, ward)}`)
    const row = page.getByRole('group', { name: 'Anamnes', exact: true }).last()
    await expect(row.getByRole('listitem').filter({ visible: true })).toHaveCount(0)
    await rate(page, 'history', '4')
    await expect(row.getByRole('listitem').filter({ visible: true })).toHaveCount(1)
  })

  test('refuses a personnummer beside each field that holds one, and stores none', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const requestId = await asked(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${requestId}`)
    await fillForm(page)
    await page.locator('details.head > summary').click()
    const fields = ['context', 'text.summary', 'text.suggestions'].map((name) =>
      page.locator(`[name="${name}"]`),
    )
    for (const field of fields) await field.fill(`Patienten ${personnummer} mådde bra.`)
    await page.getByRole('button', { name: 'Granska' }).click()
    for (const field of fields) {
      await expect(field).toHaveAccessibleDescription(/Här står ett personnummer/)
      await expect(field).toHaveValue('Patienten «…» mådde bra.')
    }
    await expect(rated(page, 'history', '3')).toBeChecked()
    const stored = await admin`select answers::text as answers, parked::text as parked
      from draft where request_id = ${requestId}`
    expect(JSON.stringify(stored)).not.toMatch(/19121212.?1212|121212-1212/)
  })

  test('is checked line by line, each with a way to change it', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${await answered(admin, ward)}/check`)
    await expect(page.getByRole('link', { name: /^Ändra/ })).toHaveCount(12)
    await page.getByRole('link', { name: /Ändra.*Bemötande/ }).click()
    await expect(page.locator('input[name="rating.conduct"]:focus')).toHaveCount(1)
  })

  test('names the signer and is signed once, also by going back and pressing again', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const requestId = await answered(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto(`/assessor/requests/${requestId}/check`)
    await expect(page.getByText('Överläkare')).toBeVisible()
    await page.getByRole('button', { name: 'Signera' }).click()
    await expect(page.getByText('Signerad av Bo Berg')).toBeVisible()
    await page.goBack()
    await page.goForward()
    await page.goto(`/assessor/requests/${requestId}`)
    await expect(page).toHaveURL(/\/receipt/)
    expect(await admin`select 1 from assessment where request_id = ${requestId}`).toHaveLength(1)
  })

  test('of somebody else, or one that never was, says that the page is not there', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { requestId } = await signed(admin, ward)
    const page = await pageOf(ward.otherAssessor.personId)
    const answer = await page.goto(`/assessor/requests/${requestId}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  })

  test('is declined with a reason, and the inbox says so', async ({ admin, pageOf, ward }) => {
    const requestId = await asked(admin, ward)
    const page = await pageOf(ward.assessor.personId)
    await page.goto('/assessor')
    await page.getByRole('link', { name: /Kunde inte observera/ }).click()
    await page.getByRole('button', { name: 'Skicka svaret' }).click()
    await expect(page.getByText('Välj ett skäl eller skriv ett eget.')).toBeVisible()
    await page.getByLabel('Med egna ord').fill(`Såg inte ${personnummer}`)
    await page.getByRole('button', { name: 'Skicka svaret' }).click()
    await expect(page.getByText(/Här står ett personnummer/)).toBeVisible()
    await page.getByLabel('Med egna ord').fill('Jag var på annan avdelning.')
    await page.getByRole('button', { name: 'Skicka svaret' }).click()
    await expect(page.getByText('Du har avböjt.')).toBeVisible()
    const [request] = await admin`select state, decline_reason from request where id = ${requestId}`
    expect(request).toEqual({ state: 'declined', decline_reason: 'Jag var på annan avdelning.' })
  })

  test('is started unasked and signed', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.assessor.personId)
    await page.goto('/assessor/requests/new')
    await page.getByRole('button', { name: /Starta.*Ture Tall|Ture Tall/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ture Tall')
    await page.getByText('Svår', { exact: true }).click()
    await page.locator('input[name="focus"][value="history"]').check()
    await fillForm(page)
    await page.getByRole('button', { name: 'Granska' }).click()
    await page.getByRole('button', { name: 'Signera' }).click()
    await expect(page.getByText('Signerad av Bo Berg')).toBeVisible()
    const { trainingId } = ward.otherTrainee
    const [form] = await admin`select difficulty, texts from assessment
      where training_id = ${trainingId}`
    expect(form).toEqual({ difficulty: 'hard', texts: fullAnswers.texts })
  })
})
