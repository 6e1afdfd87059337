import { correctForm } from '@/db/factories/corrected-form'
import { fullAnswers } from '@/db/factories/signed-form'
import type { Page } from '@playwright/test'
import { asked, signed, unopened } from '../fixtures/asked'
import { personnummer } from '../fixtures/personnummer'
import { expect, test } from '../fixtures/test'

const summary = fullAnswers.texts.summary ?? ''

async function answerRows(page: Page, level: string) {
  for (const row of await page.getByRole('group').all()) {
    if ((await row.getByRole('radio').count()) > 0)
      await row.getByRole('radio', { name: level }).check()
  }
}

test.describe('reading a signed form', { tag: '@no-script' }, () => {
  test('a trainee rates themself before the answer, and sees both side by side', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const assessmentId = await unopened(admin, ward)
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/assessments/${assessmentId}/print`)
    await expect(page).toHaveURL(`/assessments/${assessmentId}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny bedömning från Bo Berg')
    expect(await page.content()).not.toContain(summary)

    await page.getByRole('link', { name: 'Skatta mig själv först' }).click()
    await page.getByRole('button', { name: 'Spara och läs bedömningen' }).click()
    const summaryOfFaults = page.getByRole('alert').filter({ hasText: 'Anamnes' })
    await expect(summaryOfFaults.getByRole('link')).toHaveCount(5)
    await answerRows(page, '2 Proaktiv')
    await page.getByRole('button', { name: 'Spara och läs bedömningen' }).click()
    await expect(page).toHaveURL(`/assessments/${assessmentId}`)
    await expect(page.getByText(summary)).toBeVisible()
    await expect(page.getByText(/Din egen skattning: 2 Proaktiv/)).toHaveCount(5)

    const supervisor = await pageOf(ward.supervisor.personId)
    await supervisor.goto(`/assessments/${assessmentId}`)
    await expect(supervisor.getByText(/Egen skattning: 2/)).toHaveCount(5)
    for (const reader of [ward.assessor, ward.director]) {
      const other = await pageOf(reader.personId)
      await other.goto(`/assessments/${assessmentId}`)
      await expect(other.getByText(summary)).toBeVisible()
      await expect(other.getByText(/skattning/i)).toHaveCount(0)
    }
  })

  test('a trainee who has not opened a form that was corrected is led to what stands', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const first = await unopened(admin, ward)
    const corrected = await admin.begin((sql) => correctForm(sql, first))
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/assessments/${first}`)
    await expect(page.getByText('Ersatt av en rättad version')).toBeVisible()
    await page.getByRole('link', { name: 'Till den rättade versionen' }).click()
    await expect(page).toHaveURL(`/assessments/${corrected}`)
    await page.getByRole('button', { name: 'Läs bedömningen' }).click()
    await expect(page.getByText(summary)).toBeVisible()
  })

  test('a trainee rates themself while they wait', async ({ admin, pageOf, ward }) => {
    const requestId = await asked(admin, ward)
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/trainee/requests/${requestId}`)
    await page.getByRole('link', { name: 'Skatta mig själv' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skatta dig själv')
    await answerRows(page, 'Inte observerat')
    await page.getByRole('button', { name: 'Spara min skattning' }).click()
    await expect(page.getByText('Din skattning är sparad.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Skatta mig själv' })).toHaveCount(0)
  })

  test('a trainee attaches one comment, which everybody reads beside the form', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { assessmentId } = await signed(admin, ward)
    const text = 'Patienten hade redan undersökts när jag kom.'
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/assessments/${assessmentId}`)
    await page.getByRole('link', { name: 'Skriv en kommentar' }).click()
    await page.getByLabel('Din kommentar').fill(`${text} ${personnummer}`)
    await page.getByRole('button', { name: 'Lägg till kommentaren' }).click()
    await expect(page.getByText('Här står ett personnummer').first()).toBeVisible()
    await expect(page.getByLabel('Din kommentar')).toHaveValue(`${text} ${personnummer}`)
    await page.getByLabel('Din kommentar').fill(text)
    await page.getByRole('button', { name: 'Lägg till kommentaren' }).click()
    await expect(page.getByText(text)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Skriv en kommentar' })).toHaveCount(0)

    const assessor = await pageOf(ward.assessor.personId)
    await assessor.goto(`/assessments/${assessmentId}`)
    await expect(assessor.getByText(text)).toBeVisible()
    await assessor.goto(`/assessments/${assessmentId}/print`)
    await expect(assessor.getByText(text)).toBeVisible()
  })
})
