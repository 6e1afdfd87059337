import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'

type Interaction = { interactionId: number; duration: number; name: string }

/**
 * Taps what a selector finds, one after the other, and types a word into `field`: the slowest
 * answer, from finger to next frame, in milliseconds. The browser rounds to 8 ms and passes over
 * what takes less than 16.
 */
export async function slowestTap(page: Page, taps: string, field: string): Promise<number> {
  await page.evaluate('measured.interactions.length = 0')
  const targets = await page.locator(taps).all()
  if (targets.length === 0) throw new Error(`Nothing to tap: ${taps}`)
  for (const target of targets) {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (!box) throw new Error(`Nothing to see: ${taps}`)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await wait(300)
  }
  await page.locator(field).focus()
  await page.keyboard.type('Lugn', { delay: 100 })
  await wait(300)
  const noted = (await page.evaluate('measured.interactions')) as Interaction[]
  return Math.max(16, ...noted.map(({ duration }) => duration))
}
