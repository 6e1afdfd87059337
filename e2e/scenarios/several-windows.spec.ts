import { asked } from '../fixtures/asked'
import { openForm, write } from '../fixtures/fill-form'
import { expect, test } from '../fixtures/test'

test.describe('what an assessor writes', () => {
  test('in two tabs is shown twice, overwrites nothing and waits for a choice', async ({
    admin,
    browserOf,
    ward,
  }) => {
    const requestId = await asked(admin, ward)
    const context = await browserOf(ward.assessor.personId)
    const [one, other] = [await context.newPage(), await context.newPage()]
    for (const page of [one, other]) await openForm(page, requestId)
    await write(one, 'summary', 'Skrivet i den första.')
    await expect(one.locator('#status')).toContainText('Sparad', { timeout: 7000 })
    await write(other, 'summary', 'Skrivet i den andra.')
    await expect(other.locator('#status')).toContainText('annat fönster', { timeout: 7000 })
    await other.getByRole('link', { name: 'Jämför' }).click()
    await expect(other.getByText('Skrivet i den första.')).toBeVisible()
    await expect(other.getByText('Skrivet i den andra.')).toBeVisible()
    await other.getByRole('button', { name: /^Fortsätt med den från/ }).click()
    await expect(other.getByRole('textbox', { name: /Sammanfattande/ })).toHaveValue(
      'Skrivet i den andra.',
    )
  })

  test('in three tabs is shown three times, and nothing of it is lost', async ({
    admin,
    browserOf,
    ward,
  }) => {
    const requestId = await asked(admin, ward)
    const context = await browserOf(ward.assessor.personId)
    const words = ['Skrivet i den första.', 'Skrivet i den andra.', 'Skrivet i den tredje.']
    const tabs = [await context.newPage(), await context.newPage(), await context.newPage()]
    for (const tab of tabs) await openForm(tab, requestId)
    for (const [at, tab] of tabs.entries()) {
      await write(tab, 'summary', words[at] ?? '')
      const said = at === 0 ? 'Sparad' : 'annat fönster'
      await expect(tab.locator('#status')).toContainText(said, { timeout: 7000 })
    }
    const [, , third] = tabs
    if (!third) return
    await third.getByRole('link', { name: 'Jämför' }).click()
    for (const each of words) await expect(third.getByText(each)).toBeVisible()
    await third
      .getByRole('button', { name: /^Fortsätt med den från/ })
      .last()
      .click()
    await expect(third.getByRole('textbox', { name: /Sammanfattande/ })).toHaveValue(words[2] ?? '')
  })
})
