import { makeSession } from '@/db/factories/session'
import { expect, sessionCookie, test } from '../fixtures/test'

const asked = (path: string, init: RequestInit = {}) =>
  fetch(`${process.env.AUTH_URL}${path}`, { redirect: 'manual', ...init })

const noForm = '01900000-0000-7000-8000-000000000000'
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? ''
const nonceOf = (answer: Response) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1]

/** One of each kind of answer that the product gives. */
const answers: { kind: string; path: string; status: number; init?: RequestInit }[] = [
  { kind: 'a page', path: '/sign-in', status: 200 },
  { kind: 'a redirect', path: '/trainee', status: 307 },
  { kind: 'an unknown address', path: '/no-such-page', status: 404 },
  { kind: 'an unknown file', path: '/_next/static/no-such-file.js', status: 404 },
  { kind: 'a light page', path: `/assessor/requests/${noForm}`, status: 303 },
  { kind: 'an icon', path: '/icon.svg', status: 200 },
  { kind: 'a route handler', path: '/api/health', status: 200 },
  { kind: 'a readiness answer', path: '/api/ready', status: 200 },
  { kind: 'a list that somebody is not let in to', path: '/api/jump', status: 401 },
  { kind: 'an unknown route handler', path: '/api/no-such-handler', status: 404 },
  {
    kind: 'a method that nobody answers',
    path: '/api/health',
    status: 405,
    init: { method: 'PUT' },
  },
  { kind: 'an address that cannot be decoded', path: '/%', status: 404 },
  { kind: 'an action that never was', path: '/sign-in', status: 409, init: unknownAction() },
]

function unknownAction(): RequestInit {
  const body = new FormData()
  body.set('$ACTION_ID_00aabbccddeeff00112233445566778899aabbccdd', '')
  return { method: 'POST', body, headers: { origin: process.env.AUTH_URL ?? '' } }
}

for (const { kind, path, status, init } of answers) {
  test(`${kind} carries every header and says nothing of the server`, async () => {
    const answer = await asked(path, init)
    const { headers } = answer
    expect.soft(answer.status).toBe(status)
    expect.soft(policyOf(answer)).toContain("frame-ancestors 'none'")
    expect.soft(policyOf(answer)).toContain("base-uri 'none'")
    expect.soft(headers.get('x-content-type-options')).toBe('nosniff')
    expect.soft(headers.get('referrer-policy')).toBe('same-origin')
    expect.soft(headers.get('x-powered-by')).toBeNull()
    expect.soft(headers.get('strict-transport-security')).toBeNull()
    expect.soft(await answer.text()).not.toMatch(/\bat .+\(.+:\d+:\d+\)|node_modules/)
  })
}

test('a page of our own is never stored, and neither is a redirect or a 404', async ({
  admin,
  ward,
}) => {
  const token = await makeSession(admin, ward.trainee.personId)
  const headers = { cookie: `${sessionCookie}=${token}` }
  for (const path of ['/trainee', '/sign-in', '/', '/trainee/requests/nonsense', '/api/ready']) {
    const answer = await asked(path, { headers })
    expect.soft(answer.headers.get('cache-control'), path).toContain('no-store')
  }
})

test('files that carry their content in their name are kept for a year', async () => {
  const page = await (await asked('/sign-in')).text()
  const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0]
  const answer = await asked(script ?? '')
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

test('every answer has a nonce of its own, whatever the browser asks for', async () => {
  const forged = { 'content-security-policy': "script-src 'nonce-forged'" }
  const all = await Promise.all(
    Array.from({ length: 20 }, () => asked('/sign-in', { headers: forged })),
  )
  const nonces = new Set(all.map(nonceOf))
  expect(nonces.size).toBe(20)
  expect(nonces).not.toContain('forged')
  for (const answer of all) {
    const page = await answer.text()
    expect(page).not.toContain('forged')
    for (const [script] of page.matchAll(/<script[^>]*>/g)) {
      expect(script).toContain(`nonce="${nonceOf(answer)}"`)
    }
  }
})

test('an ordinary page lets nothing but its own scripts run', async () => {
  const policy = policyOf(await asked('/sign-in'))
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("object-src 'none'")
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/)
  expect(policy).toMatch(/script-src[^;]*'strict-dynamic'/)
})
