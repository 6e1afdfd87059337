import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asStream } from './as-stream'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function counted(limit: number) {
  const seen = { written: 0, ended: false }
  async function* texts() {
    try {
      while (seen.written < limit) yield `line ${++seen.written}\n`
    } finally {
      seen.ended = true
    }
  }
  return { seen, body: asStream(texts()) }
}

test('a body is all that was written, in order', async () => {
  const { seen, body } = counted(3)
  expect(await new Response(body).text()).toBe('line 1\nline 2\nline 3\n')
  expect(seen.ended).toBe(true)
})

test('nothing is written far ahead of whoever reads', async () => {
  const { seen, body } = counted(1000)
  const reader = body.getReader()
  for (let line = 0; line < 5; line++) await reader.read()
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.written).toBeLessThanOrEqual(7)
  await reader.cancel()
})

test('whoever leaves ends it', async () => {
  const { seen, body } = counted(1000)
  const reader = body.getReader()
  await reader.read()
  await reader.cancel()
  expect(seen.ended).toBe(true)
})

test('whoever stops reading is let go after five seconds, and told so', async () => {
  const { seen, body } = counted(1000)
  const reader = body.getReader()
  await reader.read()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(seen.ended).toBe(false)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(seen.ended).toBe(true)
  await expect(reader.read()).rejects.toThrow('stopped reading')
})
