import { fullAnswers } from '@/db/factories/signed-form'
import { fillForm } from '../fixtures/fill-form'
import { expect, test } from '../fixtures/test'

test.describe('the whole job', { tag: '@no-script' }, () => {
  test('a trainee asks, the assessor signs, and the trainee reads and plans', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const trainee = await pageOf(ward.trainee.personId)
    await trainee.goto('/trainee')
    await trainee.getByRole('link', { name: 'Begär en bedömning', exact: true }).click()
    await trainee.getByText('Bo Berg').click()
    await trainee.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(trainee).toHaveURL(/\/trainee\?asked/)
    await expect(trainee.getByText('Begäran är skickad.')).toBeVisible()
    await expect(trainee.getByRole('link', { name: /Bo Berg/ }).first()).toBeVisible()

    const assessor = await pageOf(ward.assessor.personId)
    await assessor.goto('/assessor')
    await assessor.getByRole('link', { name: /Öppna.*Tove Trast/ }).click()
    await expect(assessor.getByRole('heading', { level: 1 })).toHaveText('Tove Trast')
    await assessor.getByText('Medelsvår', { exact: true }).click()
    await assessor.getByLabel('Anamnes', { exact: true }).first().check()
    await fillForm(assessor)
    await assessor.getByRole('button', { name: 'Granska' }).click()
    await expect(assessor.getByRole('heading', { level: 1 })).toHaveText('Granska svaren')
    await expect(assessor.getByText(fullAnswers.texts.summary ?? '')).toBeVisible()
    await expect(assessor.getByText('Det kan inte ändras eller tas bort')).toBeVisible()
    await assessor.getByRole('button', { name: 'Signera', exact: true }).click()
    await expect(assessor).toHaveURL(/\/receipt(#main)?$/)
    await expect(assessor.getByText('Signerad av Bo Berg')).toBeVisible()
    await expect(assessor.getByRole('link', { name: 'Till inkorgen' })).toBeVisible()

    await trainee.goto('/trainee')
    const unread = trainee.getByRole('link', { name: /Läs ny återkoppling från Bo Berg/ })
    await expect(unread).toBeVisible()
    expect(await trainee.content()).not.toContain(fullAnswers.texts.summary)
    const [form] = await admin`select id from assessment
      where training_id = ${ward.trainee.trainingId}`
    await unread.click()
    await trainee.getByRole('button', { name: 'Läs bedömningen' }).click()
    await expect(trainee.getByText(fullAnswers.texts.suggestions ?? '')).toBeVisible()
    await trainee.locator('#plan textarea').fill('Sammanfatta högt för patienten.')
    await trainee.getByRole('button', { name: 'Lägg till' }).click()
    await expect(trainee.getByText('Sammanfatta högt för patienten.').first()).toBeVisible()
    const items = await admin`select text, done_at from plan_item where assessment_id = ${form?.id}`
    expect(items).toEqual([{ text: 'Sammanfatta högt för patienten.', done_at: null }])
  })
})
