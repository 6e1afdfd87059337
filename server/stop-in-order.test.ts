import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stopInOrder } from './stop-in-order'

const agent = new Agent({ keepAlive: true })
let server: ReturnType<typeof createServer>
const exit = vi.fn()
const waiting: ServerResponse[] = []

beforeEach(async () => {
  exit.mockClear()
  waiting.length = 0
  server = createServer((_request, response) => void waiting.push(response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

async function askAndWait() {
  const request = get(address(), { agent })
  const answered = once(request, 'response') as Promise<[IncomingMessage]>
  answered.catch(() => {})
  await once(server, 'request')
  return { answered }
}

describe('a server that is asked to stop', () => {
  it('answers what is under way, takes nothing new, and ends well', async () => {
    const { answered } = await askAndWait()
    const ended = new Promise<number>((resolve) => exit.mockImplementation(resolve))
    const where = address()
    stopInOrder(server, { exit })()
    await expect(fetch(where)).rejects.toThrow()
    waiting[0]?.end('signed')
    const [answer] = await answered
    answer.resume()
    expect(answer.statusCode).toBe(200)
    expect(await ended).toBe(0)
  })

  it('does not wait for ever', async () => {
    const { answered } = await askAndWait()
    const ended = new Promise<number>((resolve) => exit.mockImplementation(resolve))
    stopInOrder(server, { exit, patience: 20 })()
    await expect(answered).rejects.toThrow()
    expect(await ended).toBe(1)
  })
})
