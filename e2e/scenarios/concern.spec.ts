import { signed } from '../fixtures/asked'
import { personnummer } from '../fixtures/personnummer'
import { expect, test } from '../fixtures/test'

test.describe('a concern', { tag: '@no-script' }, () => {
  test('goes from the assessor to the director, who answers and closes it', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { requestId, assessmentId } = await signed(admin, ward)
    const text = 'Blev mycket stressad när patienten försämrades.'
    const assessor = await pageOf(ward.assessor.personId)
    await assessor.goto(`/assessor/requests/${requestId}/receipt`)
    await assessor.getByRole('link', { name: 'Säg något till studierektorn' }).click()
    await assessor.getByLabel('Vad oroar dig?').fill(`${text} ${personnummer}`)
    await assessor.getByRole('button', { name: 'Skicka till studierektorn' }).click()
    await expect(assessor.getByText('Här står ett personnummer').first()).toBeVisible()
    await assessor.getByLabel('Vad oroar dig?').fill(text)
    await assessor.getByRole('button', { name: 'Skicka till studierektorn' }).click()
    await expect(assessor.getByText('Skickat. Svaret visas här.')).toBeVisible()

    const director = await pageOf(ward.director.personId)
    await director.goto('/director/concerns')
    await director.getByRole('link', { name: /Tove Trast/ }).click()
    await expect(director.getByText(text)).toBeVisible()
    await director.getByLabel('Text').fill('Handledaren och jag talar med henne på tisdag.')
    await director.getByRole('button', { name: 'Spara' }).click()
    await expect(director.getByText('Sparat.')).toBeVisible()
    await director.getByRole('radio', { name: 'Avslutad' }).check()
    await director.getByLabel('Text').fill('Stödet är på plats.')
    await director.getByRole('button', { name: 'Spara' }).click()
    await expect(director.getByText('Sparat och avslutat.')).toBeVisible()
    await expect(director.getByRole('button', { name: 'Spara' })).toHaveCount(0)

    await assessor.goto(`/assessor/concerns/${requestId}`)
    await expect(assessor.getByText('Stödet är på plats.')).toBeVisible()

    const trainee = await pageOf(ward.trainee.personId)
    for (const address of ['/trainee/concerns', `/assessments/${assessmentId}`]) {
      await trainee.goto(address)
      await expect(trainee.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(trainee.getByText(text)).toHaveCount(0)
    }
    await admin`update programme set settings = '{"traineesSeeConcerns": true}'
      where id = ${ward.programmeId}`
    await trainee.goto('/trainee')
    await trainee.getByRole('link', { name: /Läs vad bedömare har skrivit/ }).click()
    await expect(trainee.getByText(text)).toBeVisible()
    await expect(trainee.getByText('Stödet är på plats.')).toBeVisible()
  })
})
