import type { Page } from '@playwright/test'
import { makeSession } from '@/db/factories/session'
import { administratorOf } from '@/db/factories/test-database'
import { makeWard } from '@/db/factories/ward'
import { planFull } from '../fixtures/full-year'
import { expect, sessionCookie, test as base } from '../fixtures/test'
import { makeDatabase } from '../server/make-database'
import { serve } from '../server/serve'

type Admin = ReturnType<typeof administratorOf>

/** A product and a database of the test's own, with a director signed in: others are not disturbed. */
const test = base.extend<{ own: { admin: Admin; cohort: string } }>({
  own: async ({ context }, use) => {
    const database = await makeDatabase(process.env.DATABASE_URL ?? '')
    const server = await serve({ databaseUrl: database.url })
    const admin = administratorOf(database.url)
    const ward = await makeWard(admin)
    await planFull(admin, ward)
    const value = await makeSession(admin, ward.director.personId)
    await context.addCookies([{ name: sessionCookie, value, url: server.origin, httpOnly: true }])
    await use({ admin, cohort: `${server.origin}/director` })
    await admin.end()
    await server.stop()
    await database.drop()
  },
})

const table = (page: Page) => page.getByRole('table', { name: 'Läkarna i kohorten' })
const levels = (page: Page) => page.getByRole('heading', { name: 'Nivåer per område' })

test(
  'a panel that fails says so with a reference, the others stand, and it comes when tried again',
  { tag: '@wide' },
  async ({ own: { admin, cohort }, page }) => {
    // Only the cohort asks for plans; how the levels spread is counted without them.
    await admin`revoke select on plan_item from handslag_app`
    await page.goto(cohort)
    const faults = page.getByRole('alert').filter({ hasText: 'Den här delen kunde inte visas.' })
    await expect(faults).toHaveCount(2)
    await expect(faults.first()).toContainText(/Referens \S{6,}/)
    await expect(levels(page)).toBeVisible()

    await admin`grant select on plan_item to handslag_app`
    await faults.last().getByRole('button', { name: 'Försök igen' }).click()
    await expect(table(page)).toBeVisible()
  },
)

// On a phone each panel is higher than the window: there is nothing beneath to be moved.
test(
  'panels come from the top down, and nothing that stands moves when one comes late',
  {
    tag: '@wide',
  },
  async ({ own: { admin, cohort }, page }) => {
    const slow = await admin.reserve()
    await slow`begin`
    await slow`lock table plan_item in access exclusive mode`
    await page.addInitScript(countShifts)
    await page.goto(cohort, { waitUntil: 'commit' })
    await expect(page.getByRole('status', { name: 'Hämtar' }).first()).toBeVisible()
    // The cohort waits for the lock, and nothing else is left to be asked.
    await expect.poll(() => underWay(admin)).toEqual(['Lock'])
    await slow`rollback`
    slow.release()

    await expect(table(page)).toBeVisible()
    await expect(levels(page)).toBeVisible()
    expect(await page.evaluate(() => (window as Shifting).shifts)).toEqual([])
  },
)

type Shifting = Window & { shifts?: string[] }

/** Notes what the browser itself calls a jump: something in view that stands elsewhere than before. */
function countShifts(): void {
  const shifts: string[] = ((window as Shifting).shifts = [])
  type Shift = PerformanceEntry & { sources: { node: Node | null }[] }
  new PerformanceObserver((seen) => {
    for (const { sources } of seen.getEntries() as Shift[])
      shifts.push(...sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? ''))
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What the product's queries are doing at this moment: each word once. */
async function underWay(admin: Admin): Promise<string[]> {
  const doing = await admin<{ word: string }[]>`
    select distinct coalesce(wait_event_type, 'running') as word from pg_stat_activity
    where datname = current_database() and usename = 'handslag_app' and state = 'active'`
  return doing.map(({ word }) => word)
}
