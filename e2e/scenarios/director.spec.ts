import type { Page } from '@playwright/test'
import { makeConcern } from '@/db/factories/concern'
import { makeTrainee } from '@/db/factories/people'
import { makeWard } from '@/db/factories/ward'
import { asked } from '../fixtures/asked'
import { planFull } from '../fixtures/full-year'
import { expect, test } from '../fixtures/test'

const namesIn = (page: Page) =>
  page.getByRole('table', { name: 'Läkarna i kohorten' }).locator('tbody th')

test.describe('a director', () => {
  test('sees their own cohort whole, and nobody of another programme', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const far = await makeWard(admin)
    await admin`update person set name = 'Fjärran Fors' where id = ${far.trainee.personId}`
    await planFull(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
    await expect(page.getByText('Fjärran Fors')).toHaveCount(0)
  })

  test(
    'sorts the table by its heads, and the address brings the same view back',
    { tag: '@wide' },
    async ({ admin, pageOf, ward }) => {
      await planFull(admin, ward)
      const page = await pageOf(ward.director.personId)
      await page.goto('/director')
      const head = page.getByRole('columnheader', { name: 'Delmål' })
      await head.getByRole('link').click()
      await expect(namesIn(page)).toHaveText(['Ture Tall', 'Tove Trast'])
      await expect(head).toHaveAttribute('aria-sort', 'ascending')
      await head.getByRole('link').click()
      await expect(head).toHaveAttribute('aria-sort', 'descending')
      await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
      const name = page.getByRole('columnheader', { name: 'Namn', exact: true })
      for (const order of ['ascending', 'descending']) {
        await name.getByRole('link').click()
        await expect(name).toHaveAttribute('aria-sort', order)
      }
      await expect(namesIn(page)).toHaveText(['Ture Tall', 'Tove Trast'])

      const another = await pageOf(ward.director.personId)
      await another.goto(page.url())
      await expect(namesIn(another)).toHaveText(['Ture Tall', 'Tove Trast'])
    },
  )

  test('sorts the cards of a phone', { tag: '@narrow' }, async ({ admin, pageOf, ward }) => {
    await planFull(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    const goals = page.getByRole('navigation', { name: 'Sortera på' }).getByRole('link', {
      name: /^Delmål/,
    })
    await goals.click()
    await expect(namesIn(page)).toHaveText(['Ture Tall', 'Tove Trast'])
    await expect(goals).toHaveAccessibleName('Delmål stigande')
    await goals.click()
    await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
    await expect(goals).toHaveAccessibleName('Delmål fallande')
  })

  test('is told why, by name; the trainee is told the same, and of a concern where allowed', async ({
    admin,
    pageOf,
    ward,
  }) => {
    const { director, trainee, otherTrainee, programmeId } = ward
    const late = await makeTrainee(admin, programmeId, { name: 'Åsa Alm' })
    await makeConcern(admin, await asked(admin, ward))
    for (const { trainingId } of [trainee, otherTrainee])
      await admin`update training set starts_on = today() - 20, planned_end_on = today() + 200
        where id = ${trainingId}`
    const page = await pageOf(director.personId)
    await page.goto('/director')
    const list = page.getByRole('region', { name: 'Kräver uppmärksamhet' })
    await expect(list.getByRole('listitem').getByRole('link')).toHaveText([trainee.name, late.name])
    await expect(list).toContainText('En anmäld oro är inte avslutad')
    await expect(list).toContainText('Ingen bedömning sedan starten 12 jan.')

    const lates = await pageOf(late.personId)
    await lates.goto('/trainee')
    const ownOf = (own: Page) => own.getByRole('region', { name: 'Det här ser din studierektor' })
    await expect(ownOf(lates).getByRole('listitem')).toHaveText([/^Ingen bedömning sedan starten/])

    const own = await pageOf(trainee.personId)
    await own.goto('/trainee')
    await expect(ownOf(own)).toContainText('Inget kräver uppmärksamhet just nu.')
    await expect(ownOf(own)).toContainText('En anmäld oro visas inte här.')
    await admin`update programme set settings = '{"traineesSeeConcerns": true}'
      where id = ${programmeId}`
    await own.reload()
    await expect(ownOf(own).getByRole('listitem')).toHaveText(['En anmäld oro är inte avslutad'])
    await expect(ownOf(own)).not.toContainText('visas inte här')
  })

  test('narrows the table by a name, and sees everybody again', async ({ pageOf, ward }) => {
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await page.getByLabel('Namn eller placering').fill('tall')
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await expect(namesIn(page)).toHaveText(['Ture Tall'])
    await expect(page).toHaveURL(/[?&]q=tall/)
    await page.getByRole('link', { name: 'Rensa' }).click()
    await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
  })

  test('turns the pages of a long table, and each shows others', async ({
    admin,
    pageOf,
    ward,
  }) => {
    for (let nth = 10; nth < 35; nth++) {
      await makeTrainee(admin, ward.programmeId, { name: `Alva Alm ${nth}` })
    }
    const page = await pageOf(ward.director.personId)
    await page.goto('/director')
    await expect(namesIn(page)).toHaveCount(25)
    await expect(namesIn(page).last()).toHaveText('Alva Alm 34')
    const pages = page.getByRole('navigation', { name: 'Sidor' })
    await pages.getByRole('link', { name: 'Nästa sida' }).click()
    await expect(pages).toContainText('Sida 2 av 2')
    await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
    await page.reload()
    await expect(namesIn(page)).toHaveText(['Tove Trast', 'Ture Tall'])
  })

  test('opens a trainee as the trainee sees themself: curve, table and verbatim texts', async ({
    admin,
    pageOf,
    ward,
  }) => {
    await planFull(admin, ward)
    const page = await pageOf(ward.director.personId)
    await page.goto(`/director/trainees/${ward.trainee.trainingId}`)
    await expect(page.getByText('Trygg och noggrann i mötet').first()).toBeVisible()
    await page.getByRole('heading', { name: 'Anamnes' }).first().scrollIntoViewIfNeeded()
    await expect(page.locator('svg.recharts-surface').first()).toBeVisible({ timeout: 10_000 })
    await page.getByText('Visa som tabell').first().click()
    await expect(page.getByRole('table').filter({ visible: true }).first()).toBeVisible()
  })
})
