import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isFree } from './port.mjs'
import { rememberedPort } from './remembered-port.mjs'

let folder
const file = () => join(folder, 'port')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-port-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the port of a data folder', () => {
  test('is the same next time', async () => {
    const port = await rememberedPort(file())
    expect(await rememberedPort(file())).toBe(port)
  })

  test('is another when somebody else listens there', async () => {
    const port = await rememberedPort(file())
    const server = createServer()
    await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
    const other = await rememberedPort(file())
    expect(await isFree(port)).toBe(false)
    await new Promise((resolve) => server.close(resolve))
    expect(other).not.toBe(port)
  })

  test('is chosen anew when what was written makes no sense', async () => {
    writeFileSync(file(), 'no port')
    expect(await rememberedPort(file())).toBeGreaterThan(0)
  })
})
