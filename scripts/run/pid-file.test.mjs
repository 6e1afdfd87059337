import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLivePid, writePid } from './pid-file.mjs'

let folder
const file = () => join(folder, 'server.pid')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-pid-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the process that is written down', () => {
  test('is found while it runs', () => {
    writePid(file(), process.pid, { port: 3000 })
    expect(readLivePid(file())).toMatchObject({ pid: process.pid, port: 3000 })
  })

  test('is not taken for a later process that got its number', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, born: 'another day' }))
    expect(readLivePid(file())).toBeUndefined()
  })

  test('is nobody when the file is missing or broken', () => {
    expect(readLivePid(file())).toBeUndefined()
    writeFileSync(file(), '{"pid":')
    expect(readLivePid(file())).toBeUndefined()
  })
})
