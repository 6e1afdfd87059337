import { expect, test } from '../fixtures/test'

test('whoever asked for less motion sees a colour change at once, and not by and by', async ({
  page,
}) => {
  await page.goto('/sign-in')
  const changed = await page.evaluate(() => {
    const root = document.documentElement
    const before = getComputedStyle(root).backgroundColor
    root.style.setProperty('--ground', 'rgb(1, 2, 3)')
    return { before, at: getComputedStyle(root).backgroundColor }
  })
  expect(changed.before).not.toBe('rgb(1, 2, 3)')
  expect(changed.at).toBe('rgb(1, 2, 3)')
})
