import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { places } from './places'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What depends on colours; all else is the same in both themes. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

async function violations(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  // No page has frames, so nothing has to be put together in a page of axe's own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (colorScheme === 'light') axe.withTags(rules)
  else axe.withRules(rulesOfColour)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }))
}

/** A window as high as the page: what a bar that stays in view hides by chance says nothing. */
async function showWhole(page: Page): Promise<void> {
  const width = await page.evaluate(() => innerWidth)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
}

/** Once its panels have come and its curves are drawn, a page is as it will be read. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-loading]')).toHaveCount(0)
  const undrawn = '.area-drawing[role="application"]:not(:has(svg))'
  await expect(page.locator(undrawn)).toHaveCount(0)
}

const scrolls = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

for (const [name, { who, open, wide }] of Object.entries(places)) {
  test(
    `${name} is for everybody, in both themes, and never scrolls sideways`,
    { tag: wide ? [] : '@narrow' },
    async ({ admin, page: nobodys, pageOf, ward }, { project }) => {
      const page = who ? await pageOf(ward[who].personId) : nobodys
      await page.goto(await open(admin, ward))
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await showWhole(page)
      await settled(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        expect.soft(await violations(page, colorScheme), colorScheme).toEqual([])
      }
      expect.soft(await page.evaluate(scrolls), 'pixels too wide').toBe(0)
      if (project.name !== 'phone') return
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await page.evaluate(scrolls), 'pixels too wide at 320').toBe(0)
    },
  )
}
