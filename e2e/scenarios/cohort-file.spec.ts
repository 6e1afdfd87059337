import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { makeTrainee } from '@/db/factories/people'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

async function download(page: Page, link = 'Ladda ner som CSV') {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const linesOf = (bytes: Buffer) => bytes.toString('utf8').replace('\uFEFF', '').split('\r\n')

test.describe('the cohort as a file', () => {
  test('is the table in words, as a spreadsheet opens it', async ({ admin, pageOf, ward }) => {
    await planFull(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    const { name, bytes } = await download(page)
    expect(name).toMatch(/^kohort-\d{4}-\d\d-\d\d\.csv$/)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, tove, ture, end] = linesOf(bytes)
    expect(head).toMatch(/^Namn;Placering;Placering t\.o\.m\.;Plan;Anamnes;Status;.*;Delmål;/)
    expect(tove).toMatch(/^Tove Trast;.*;2026-12-31;5 av 2 gjorda;Självständigt;.*;2026-10-20;/)
    expect(ture).toMatch(/^Ture Tall;;;;/)
    expect(end).toBe('')
  })

  test('holds whom the filter finds on all pages, in its order, and no formula', async ({
    admin,
    pageOf,
    ward,
  }) => {
    for (let nth = 10; nth < 38; nth++) {
      await makeTrainee(admin, ward.programmeId, { name: `=Alva Alm ${nth}` })
    }
    const page = await pageOf(ward.director.personId)
    await page.goto('/director?q=alm&dir=desc')
    const names = linesOf((await download(page)).bytes).map((line) => line.split(';')[0])
    const found = Array.from({ length: 28 }, (_, at) => `'=Alva Alm ${37 - at}`)
    expect(names).toEqual(['Namn', ...found, ''])
  })

  test('speaks the language of whoever asks', async ({ admin, pageOf, ward }) => {
    await admin`update person set locale = 'en' where id = ${ward.director.personId}`
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    const { name, bytes } = await download(page, 'Download as CSV')
    expect(name).toMatch(/^cohort-/)
    expect(linesOf(bytes)[0]).toMatch(/^Name;Placement;/)
  })

  test('lets the database go when only its head is asked for', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    const moreThanConnections = 12
    for (let nth = 0; nth < moreThanConnections; nth++) {
      const head = await page.request.head('/director/cohort.csv', { timeout: 5_000 })
      expect(head.headers()['content-type']).toBe('text/csv; charset=utf-8')
    }
  })
})
