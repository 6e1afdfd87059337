import { makeSession } from '@/db/factories/session'
import { administratorOf } from '@/db/factories/test-database'
import { makeWard } from '@/db/factories/ward'
import { planFull } from '../fixtures/full-year'
import { expect, sessionCookie, test } from '../fixtures/test'
import { makeDatabase } from '../server/make-database'
import { serve } from '../server/serve'

test(
  'a panel that fails says so with a reference, the others stand, and it comes when tried again',
  { tag: '@wide' },
  async ({ context, page }) => {
    const database = await makeDatabase(process.env.DATABASE_URL ?? '')
    const server = await serve({ databaseUrl: database.url })
    const admin = administratorOf(database.url)
    try {
      const ward = await makeWard(admin)
      await planFull(admin, ward)
      const value = await makeSession(admin, ward.director.personId)
      await context.addCookies([{ name: sessionCookie, value, url: server.origin, httpOnly: true }])

      // Only the cohort asks for plans; how the levels spread is counted without them.
      await admin`revoke select on plan_item from handslag_app`
      await page.goto(`${server.origin}/director`)
      const faults = page.getByRole('alert').filter({ hasText: 'Den här delen kunde inte visas.' })
      await expect(faults).toHaveCount(2)
      await expect(faults.first()).toContainText(/Referens \S{6,}/)
      await expect(page.getByRole('heading', { name: 'Nivåer per område' })).toBeVisible()

      await admin`grant select on plan_item to handslag_app`
      await faults.last().getByRole('button', { name: 'Försök igen' }).click()
      await expect(page.getByRole('table', { name: 'Läkarna i kohorten' })).toBeVisible()
    } finally {
      await admin.end()
      await server.stop()
      await database.drop()
    }
  },
)
