import { makePlacement, makeWorkplace } from '@/db/factories/programme'
import { expect, test } from '../fixtures/test'

test(
  'an administrator plans a doctor’s year, and is told where a placement would overlap',
  { tag: '@no-script' },
  async ({ admin, pageOf, ward }) => {
    const { otherTrainee, regionId } = ward
    for (const name of ['Akuten', 'Psykiatrin', 'Vårdcentralen']) {
      await makeWorkplace(admin, regionId, name)
    }
    const page = await pageOf(ward.administrator.personId)
    await page.goto('/admin/trainings')
    await page.getByRole('link', { name: 'Ture Tall' }).click()
    await expect(page.getByText('ingen huvudhandledare · inga placeringar')).toBeVisible()
    const place = async (workplace: string, from: string, to: string) => {
      await page.getByLabel('Tjänstgöringsställe').selectOption(workplace)
      await page.getByLabel('Första dag').fill(from)
      await page.getByLabel('Sista dag').fill(to)
      await page.getByRole('button', { name: 'Lägg till' }).click()
    }
    const add = page.getByRole('link', { name: 'Lägg till placering' })
    await add.click()
    await place('Akuten', '2026-01-12', '2026-05-31')
    await expect(page.getByText('Placeringen är tillagd.')).toBeVisible()
    await add.click()
    await expect(page.getByLabel('Första dag')).toHaveValue('2026-06-01')
    await place('Psykiatrin', '2026-05-31', '2026-09-30')
    await expect(page.getByLabel('Första dag')).toHaveAccessibleDescription(
      /Överlappar en annan placering: Akuten, 2026-01-12 – 2026-05-31/,
    )
    await expect(page.getByLabel('Sista dag')).toHaveValue('2026-09-30')
    await place('Psykiatrin', '2026-06-01', '2026-09-30')
    await add.click()
    await place('Vårdcentralen', '2026-10-01', '2027-01-12')

    await page.getByRole('link', { name: 'Lägg till handledare' }).click()
    await page.getByLabel('Sök på namn').fill('siv')
    await page.getByRole('button', { name: 'Sök' }).click()
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await expect(page.getByText('Handledaren är tillagd.')).toBeVisible()
    await expect(page.getByText('Det här saknas')).toHaveCount(0)
    const placed = await admin`select workplace.name from placement
      join workplace on workplace.id = workplace_id
      where training_id = ${otherTrainee.trainingId} order by starts_on`
    expect(placed.map(({ name }) => name)).toEqual(['Akuten', 'Psykiatrin', 'Vårdcentralen'])
  },
)

test('a leave moves the planned end, and a training that is completed takes nothing new', async ({
  pageOf,
  ward,
}) => {
  const { trainingId } = ward.trainee
  const page = await pageOf(ward.administrator.personId)
  await page.goto(`/admin/trainings/${trainingId}`)
  await page.getByRole('link', { name: 'Anteckna ledighet' }).click()
  await page.getByLabel('Ledig från och med').fill('2026-06-01')
  await page.getByLabel('Ledig till och med').fill('2026-05-01')
  const save = page.getByRole('button', { name: 'Spara ledigheten' })
  await save.click()
  await expect(page.getByLabel('Ledig till och med')).toHaveAccessibleDescription(
    /efter den första/,
  )
  await page.getByLabel('Ledig till och med').fill('2026-06-10')
  await save.click()
  await expect(page.getByText('Ledigheten är antecknad.')).toBeVisible()
  await expect(page.getByText('22 jan. 2027')).toBeVisible()
  await page.getByRole('link', { name: 'Genomförd' }).click()
  await page.getByRole('button', { name: 'Spara som genomförd' }).click()
  await expect(page.getByText('Inget nytt kan begäras')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lägg till placering' })).toHaveCount(0)

  const doctor = await pageOf(ward.trainee.personId)
  await doctor.goto('/trainee/requests/new')
  await expect(doctor.getByText('Din tjänstgöring pågår inte nu')).toBeVisible()
})

test('the calendar is walked by the arrow keys, and a placement is moved a week at a time', async ({
  admin,
  pageOf,
  ward,
}) => {
  const { otherTrainee, regionId } = ward
  const [first, second] = [
    await makeWorkplace(admin, regionId, 'Akuten'),
    await makeWorkplace(admin, regionId, 'Psykiatrin'),
  ]
  await makePlacement(admin, otherTrainee.trainingId, first, ['2026-02-02', '2026-06-28'])
  await makePlacement(admin, otherTrainee.trainingId, second, ['2026-07-13', '2026-12-13'])
  const page = await pageOf(ward.administrator.personId)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/admin/placements?from=2026-01')
  const bar = (name: RegExp) => page.getByRole('link', { name })
  await bar(/^Clinic/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(bar(/^(Akuten|Psykiatrin)/).and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(bar(/^Akuten/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(bar(/^Psykiatrin/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Psykiatrin' })).toBeVisible()
  await page.getByRole('button', { name: 'En vecka tidigare' }).click()
  await expect(page.getByText('Placeringen är sparad.')).toBeVisible()
  await expect(page.getByLabel('Första dag')).toHaveValue('2026-07-06')
  await expect(page.getByLabel('Sista dag')).toHaveValue('2026-12-06')
})
