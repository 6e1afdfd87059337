import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { loggerTo } from '../log/logger'
import { consoleToLog } from './console-to-log'
import { observer } from './observe'

function listen(level = 'info') {
  const lines: Record<string, unknown>[] = []
  const write = (line: string) => void lines.push(JSON.parse(line))
  return { lines, logger: loggerTo(level, { write }) }
}

async function askFor(path: string, level?: string) {
  const { lines, logger } = listen(level)
  const route = { pattern: path === '/api/ready' ? path : '/way-in/[token]', of: 'way-in' }
  const counted: unknown[] = []
  const observe = observer(
    logger,
    () => route,
    (it) => counted.push(it),
  )
  const server = createServer((request, response) => {
    observe(request, response)
    response.statusCode = 303
    response.end(request.headers['x-request-id'])
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    headers: { 'x-request-id': 'forged', cookie: 'handslag-session=secret' },
  })
  const inside = await answer.text()
  server.close()
  await once(server, 'close')
  return { lines, counted, inside, id: answer.headers.get('x-request-id') }
}

describe('a request in the log', () => {
  it('is one line, with an id that the answer carries and the page knows', async () => {
    const { lines, counted, inside, id } = await askFor('/way-in/GbWU0vBva9zKM?name=Kalle')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      ...{ level: 'info', requestId: id, method: 'GET' },
      ...{ route: '/way-in/[token]', status: 303 },
    })
    expect(inside).toBe(id)
    expect(id).not.toBe('forged')
    expect(counted).toEqual([expect.objectContaining({ of: 'way-in', status: 303 })])
  })

  it('holds no token, no query, no cookie', async () => {
    const { lines } = await askFor('/way-in/GbWU0vBva9zKM?name=Kalle', 'debug')
    expect(JSON.stringify(lines)).not.toMatch(/GbWU0vBva9zKM|Kalle|secret|127\.0\.0\.1/)
  })

  it('is not written for a probe, unless one wants to see everything', async () => {
    expect((await askFor('/api/ready')).lines).toEqual([])
    expect((await askFor('/api/ready', 'debug')).lines).toHaveLength(1)
  })
})

describe('what the framework prints', () => {
  it('becomes lines without rows in them', () => {
    const { lines, logger } = listen()
    const printed = { log: () => {}, warn: () => {}, error: (..._said: unknown[]) => {} }
    consoleToLog(logger, printed)
    const row = { name: 'PostgresError', detail: 'Key (email)=(kalle@region.se) exists' }
    printed.error('⨯', Object.assign(new Error('kalle@region.se'), row))
    printed.error('no session for kalle@region.se')
    printed.error(Object.assign(new Error('told with its request'), { digest: '4711' }))
    expect(lines).toHaveLength(2)
    expect(JSON.stringify(lines)).not.toContain('kalle')
  })
})
