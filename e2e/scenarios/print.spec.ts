import type { Page } from '@playwright/test'
import { fullAnswers, makePlanItem, signForm } from '@/db/factories/signed-form'
import { asked, signed } from '../fixtures/asked'
import { expect, test } from '../fixtures/test'

const boxed = (page: Page, box: '☒' | '☐') =>
  page.locator('.option').filter({ has: page.getByRole('img', { name: box }) })

/** Under which heading the cross of a rated row stands. */
const crossed = (page: Page, area: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: area, exact: true }) })
    .getByRole('cell')
    .evaluateAll((cells) => cells.flatMap((cell, at) => (cell.querySelector('svg') ? [at] : [])))

test('a print has the boxes ticked that the signer chose, and no other', async ({
  admin,
  pageOf,
  ward,
}) => {
  const requestId = await asked(admin, ward)
  const answers = { ...fullAnswers, difficulty: 'hard', foci: ['status', 'treatment'] }
  const form = await signForm(admin, requestId, { answers })
  const page = await pageOf(ward.trainee.personId)
  await page.goto(`/assessments/${form}/print`)
  await expect(boxed(page, '☒')).toHaveText([
    'Svår',
    'Status',
    'Behandling',
    'bt1 – Akuta och icke akuta sjukdomstillstånd',
    'bt5 – Etik i det dagliga arbetet',
  ])
  await expect(boxed(page, '☐')).toHaveCount(2 + 3 + 6)
  expect(await crossed(page, 'Anamnes')).toEqual([2])
  expect(await crossed(page, 'Status')).toEqual([3])
  expect(await crossed(page, 'Bemötande')).toEqual([2])
  expect(await crossed(page, 'Rådgivning')).toEqual([4])
  expect(await crossed(page, 'Arbetar organisatoriskt och effektivt')).toEqual([1])
})

test('a print is one page of A4 with the plan on it', async ({ admin, pageOf, ward }) => {
  const { assessmentId } = await signed(admin, ward)
  await makePlanItem(admin, assessmentId, 'Sammanfatta högt för patienten.')
  const page = await pageOf(ward.trainee.personId)
  await page.goto(`/assessments/${assessmentId}/print`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Sammanfatta högt' })).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect(Math.round(Number(width))).toBe(595)
  expect(Math.round(Number(height))).toBe(842)
})
