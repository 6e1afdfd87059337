import { makeAssessor } from '@/db/factories/people'
import { closeRequest, makeRequest } from '@/db/factories/request'
import { expect, test } from '../fixtures/test'
import { personnummer } from '../fixtures/personnummer'

test.describe('a trainee', { tag: '@no-script' }, () => {
  test('asks in four taps when nothing is changed', async ({ admin, pageOf, ward }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee')
    await page.getByRole('link', { name: /Begär/ }).first().click()
    await page.getByText('Britt Bäck').click()
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(page.getByText('Begäran är skickad.')).toBeVisible()
    const asked = await admin`select assessor_id, observed_on, state from request
      where training_id = ${ward.trainee.trainingId}`
    const { assessorId } = ward.otherAssessor
    expect(asked).toEqual([{ assessor_id: assessorId, observed_on: '2026-11-16', state: 'open' }])
  })

  test('who chose nobody keeps every answer, and is told beside the field', async ({
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee/requests/new')
    await page.getByLabel('Observationens datum').fill('2026-11-12')
    await page.getByText('Medelsvår', { exact: true }).click()
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Välj en bedömare.')
    await expect(page.getByLabel('Observationens datum')).toHaveValue('2026-11-12')
    await expect(page.getByLabel('Medelsvår')).toBeChecked()
  })

  test('takes a request back', async ({ admin, pageOf, ward }) => {
    const { trainingId } = ward.trainee
    const requestId = await makeRequest(admin, { ...ward, ...ward.assessor, trainingId })
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/trainee/requests/${requestId}`)
    await page.getByText('Återta begäran', { exact: true }).click()
    await page.getByRole('button', { name: 'Ja, återta begäran' }).click()
    await expect(page.getByText('Begäran är återtagen.')).toBeVisible()
    const [request] = await admin`select state from request where id = ${requestId}`
    expect(request?.state).toBe('withdrawn')
    const assessor = await pageOf(ward.assessor.personId)
    await assessor.goto('/assessor')
    await expect(assessor.getByText('Inget väntar', { exact: true })).toBeVisible()
  })

  test('sends a request to somebody else', async ({ admin, pageOf, ward }) => {
    const { trainingId } = ward.trainee
    await makeAssessor(admin, ward.programmeId, { name: 'Cia Carlsson' })
    const requestId = await makeRequest(admin, { ...ward, ...ward.assessor, trainingId })
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/trainee/requests/${requestId}`)
    await page.getByText('Skicka till någon annan').first().click()
    await page.getByText('Cia Carlsson').click()
    await page.getByRole('button', { name: 'Skicka till någon annan' }).click()
    await expect(page.getByText('Begäran är skickad till Cia Carlsson.')).toBeVisible()
    const [old] = await admin`select state from request where id = ${requestId}`
    expect(old?.state).toBe('redirected')
    const [anew] = await admin`select state from request where replaces_id = ${requestId}`
    expect(anew?.state).toBe('open')
  })

  test('is refused a personnummer in the context, beside the field, and nothing is stored', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const page = await pageOf(ward.trainee.personId)
    await page.goto('/trainee/requests/new')
    await page.getByText('Bo Berg').click()
    await page.getByLabel(/sammanhang/).fill(`Akuten ${personnummer}`)
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(page.getByText('Här står ett personnummer').first()).toBeVisible()
    await expect(page.getByLabel(/sammanhang/)).toHaveValue(`Akuten ${personnummer}`)
    const { trainingId } = ward.trainee
    expect(await admin`select 1 from request where training_id = ${trainingId}`).toHaveLength(0)
  })

  test('reads why an assessor declined', async ({ admin, pageOf, ward }) => {
    const { trainingId } = ward.trainee
    const requestId = await makeRequest(admin, { ...ward, ...ward.assessor, trainingId })
    await closeRequest(admin, requestId, { state: 'declined', reason: 'Vi arbetade inte ihop.' })
    const page = await pageOf(ward.trainee.personId)
    await page.goto(`/trainee/requests/${requestId}`)
    await expect(page.getByText('Skäl: Vi arbetade inte ihop.')).toBeVisible()
  })
})
