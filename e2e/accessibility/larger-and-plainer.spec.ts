import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { places } from './places'

const crowded = [
  'a full overview',
  'a full inbox',
  'an introduction',
  'a refused form',
  'a form to check',
  'a signed form',
  'a full cohort',
]

/** Words that are cut at the edge of what they stand in, or at the edge of the window. */
const cut = () => {
  const isSeen = (each: Element) => each.checkVisibility() && !each.closest('.sr-only')
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .filter(isSeen)
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each)
      const hidesWide = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1
      const hidesHigh = overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1
      const scrolled = each.closest('table, [data-scrolls]') !== null
      const outside = !scrolled && each.getBoundingClientRect().right > innerWidth + 1
      return hidesWide || hidesHigh || outside
    })
    .map((each) => each.outerHTML.slice(0, 120))
}

const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

for (const name of crowded) {
  test(
    `${name} is whole at 200 %, zoomed and with larger text`,
    { tag: '@wide' },
    async ({ admin, page: nobodys, pageOf, ward }) => {
      const place = places[name]
      if (!place) throw new Error(`no such place: ${name}`)
      const page: Page = place.who ? await pageOf(ward[place.who].personId) : nobodys
      await page.goto(await place.open(admin, ward))
      await page.waitForLoadState('networkidle')
      // A window of 1280 by 800 zoomed to 200 % lays its page out in half of each.
      await page.setViewportSize({ width: 640, height: 400 })
      expect.soft(await page.evaluate(tooWide), 'zoomed').toBe(0)
      expect.soft(await page.evaluate(cut), 'zoomed').toEqual([])
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect.soft(await page.evaluate(tooWide), 'larger text').toBe(0)
      expect.soft(await page.evaluate(cut), 'larger text').toEqual([])
    },
  )
}

test('in forced colours a chosen level, a shade and the chosen option are still told apart', async ({
  admin,
  pageOf,
  ward,
}) => {
  const looks = (page: Page, all: string) =>
    page
      .locator(all)
      .evaluateAll((found) => found.map((each) => getComputedStyle(each).backgroundColor))
  const director = await pageOf(ward.director.personId)
  await director.emulateMedia({ forcedColors: 'active' })
  await director.goto((await places['a full cohort']?.open(admin, ward)) ?? '')
  const legend = director.locator('ul[aria-hidden="true"] .level-square')
  await expect(legend).toHaveCount(4)
  expect(new Set(await looks(director, 'ul[aria-hidden="true"] .level-square')).size).toBe(4)

  const assessor = await pageOf(ward.assessor.personId)
  await assessor.emulateMedia({ forcedColors: 'active' })
  await assessor.goto((await places['a refused form']?.open(admin, ward)) ?? '')
  await assessor.locator('input[name="rating.history"][value="3"]').check()
  const labels = await looks(assessor, '.row:has([name="rating.history"]) label:has(input)')
  expect(labels).toHaveLength(5)
  const chosen = labels[2]
  expect(labels.filter((each) => each === chosen)).toHaveLength(1)

  const trainee = await pageOf(ward.trainee.personId)
  await trainee.emulateMedia({ forcedColors: 'active' })
  await trainee.goto((await places['a signed form']?.open(admin, ward)) ?? '')
  const strip = trainee.locator('span[aria-hidden="true"].flex.gap-0\\.5').first()
  const boxes = await strip
    .locator('span')
    .evaluateAll((found) => found.map((each) => getComputedStyle(each).backgroundColor))
  expect(new Set(boxes).size).toBe(2)
})

test('whoever asked for less motion sees no skeleton pulse and nothing slide', async ({
  pageOf,
  ward,
}) => {
  const page = await pageOf(ward.director.personId)
  await page.goto('/director')
  const moving = await page.evaluate(() => {
    const box = document.createElement('div')
    box.className = 'animate-pulse'
    document.body.append(box)
    return [...document.querySelectorAll('*')]
      .map((each) => getComputedStyle(each))
      .filter(({ animationName, animationDuration, animationIterationCount }) => {
        const isLong = parseFloat(animationDuration) > 0.01
        return animationName !== 'none' && (isLong || animationIterationCount === 'infinite')
      }).length
  })
  expect(moving).toBe(0)
})
