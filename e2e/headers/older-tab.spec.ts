import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../server/serve'
import { expect, test } from '../fixtures/test'
import { actionsOfTheBuild } from '../http/actions-of-the-build'

const built = process.env.NEXT_DIST_DIR || '.next'
const newer = `${built}-newer`

/** What a form without JavaScript posts, as it stands in a page. */
function formIn(page: string, inside: string): FormData {
  const form = page.split('<form').find((each) => each.includes(inside)) ?? ''
  const body = new FormData()
  for (const [input] of form.split('</form>')[0]?.matchAll(/<input[^>]*type="hidden"[^>]*>/g) ??
    []) {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? ''
    body.append(value('name'), value('value').replaceAll('&quot;', '"'))
  }
  return body
}

test('a form that was opened before a new version is taken by it', async () => {
  const before = `${process.env.AUTH_URL}/sign-in`
  const body = formIn(await (await fetch(before)).text(), 'name="password"')
  expect([...body.keys()].some((name) => name.startsWith('$ACTION'))).toBe(true)
  body.append('email', 'nobody@ward.test')
  body.append('password', 'not the one')

  cpSync(built, newer, { recursive: true, filter: (path) => !path.includes('/cache/') })
  writeFileSync(join(newer, 'BUILD_ID'), 'a-newer-version')
  const server = await serve({ databaseUrl: process.env.DATABASE_URL ?? '', built: newer })
  try {
    const headers = { origin: server.origin }
    const answer = await fetch(`${server.origin}/sign-in`, { method: 'POST', body, headers })
    expect(await answer.text()).toContain('E-postadressen eller lösenordet stämmer inte')
    expect(answer.status).toBe(200)
  } finally {
    await server.stop()
    rmSync(newer, { recursive: true })
  }
})

test('where an action is found follows from its file and its name, not from the version', () => {
  const manifest = join(built, 'server', 'server-reference-manifest.json')
  const { encryptionKey: salt } = JSON.parse(readFileSync(manifest, 'utf8'))
  const actions = [...actionsOfTheBuild()]
  expect(actions.length).toBeGreaterThan(10)
  for (const [name, { id }] of actions) {
    const hash = createHash('sha1').update(`${salt}${name}`).digest('hex')
    expect.soft(id.slice(2), name).toBe(hash)
  }
})
