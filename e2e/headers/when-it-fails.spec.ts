import { administratorOf } from '@/db/factories/test-database'
import { makeSession } from '@/db/factories/session'
import { makeWard } from '@/db/factories/ward'
import { expect, test } from '../fixtures/test'
import { ask } from '../http/ask'
import { makeDatabase } from '../server/make-database'
import { serve } from '../server/serve'

const aForm = '/assessor/requests/01900000-0000-7000-8000-000000000000'

/** A product whose sessions can no longer be looked up, and somebody who was signed in. */
async function brokenProduct() {
  const database = await makeDatabase(process.env.DATABASE_URL ?? '')
  const server = await serve({ databaseUrl: database.url })
  const admin = administratorOf(database.url)
  const { assessor } = await makeWard(admin)
  const token = await makeSession(admin, assessor.personId)
  await admin`drop function access.viewer_of(bytea)`
  await admin`drop function access.way_in_of(bytea)`
  await admin.end()
  const end = async () => {
    await server.stop()
    await database.drop()
  }
  return { asker: { origin: server.origin, token }, logged: server.logged, end }
}

test('what fails on our side says so with a reference, and nothing of the server', async () => {
  const { asker, end } = await brokenProduct()
  try {
    for (const path of ['/assessor', aForm, `${aForm}/check`]) {
      const answer = await ask(asker, path)
      const said = await answer.text()
      expect.soft(answer.status, path).toBe(500)
      expect.soft(answer.headers.get('content-security-policy'), path).toContain("base-uri 'none'")
      expect.soft(said, path).not.toMatch(/viewer_of|\bat .+\(.+:\d+:\d+\)|node_modules/)
    }
    const form = await (await ask(asker, aForm)).text()
    expect(form).toMatch(/Något gick fel hos oss.+Referens <code>[0-9a-f]{8}<\/code>/)

    const headers = { origin: asker.origin }
    const draft = await ask(asker, `${aForm}/draft`, { method: 'POST', headers })
    expect(draft.status).toBe(500)
    expect(await draft.json()).toEqual({ status: 'failed' })
  } finally {
    await end()
  }
})

test('what fails behind a mailed link is logged without its token', async () => {
  const { asker, logged, end } = await brokenProduct()
  try {
    const token = 'a-token-that-nobody-may-read-in-a-log-0123456'
    const answer = await ask({ origin: asker.origin }, `/way-in/${token}`)
    expect(answer.status).toBe(500)
    await expect.poll(logged).toContain('"/way-in/[token]","status":500')
    expect(logged()).not.toContain(token)
  } finally {
    await end()
  }
})
