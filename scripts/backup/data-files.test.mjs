import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dataFiles, segmentsBetween } from './data-files.mjs'

let data
const write = (path) => {
  mkdirSync(dirname(join(data, path)), { recursive: true })
  writeFileSync(join(data, path), path)
}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'handslag-files-'))
})

afterEach(() => rmSync(data, { recursive: true }))

describe('the files of a base backup', () => {
  test('are all but what Postgres makes anew, with pg_control last', () => {
    const kept = ['PG_VERSION', 'base/5/1259', 'pg_xact/0000']
    const left = ['postmaster.pid', 'pg_wal/000000010000000000000001', 'base/5/pg_internal.init']
    for (const path of ['global/pg_control', ...kept, ...left]) write(path)
    const found = dataFiles(data)
    expect(found.files.toSorted()).toEqual(['global/pg_control', ...kept].toSorted())
    expect(found.files.at(-1)).toBe('global/pg_control')
    expect(found.folders).toContain('pg_wal')
  })
})

describe('the segments of the log', () => {
  const name = (middle, end) => `00000001${middle.padStart(8, '0')}${end.padStart(8, '0')}`
  const all = [name('0', 'FE'), name('0', 'FF'), name('1', '0'), name('1', '1')]

  test('are those from the first to the last, over the turn of the middle digits', () => {
    expect(segmentsBetween([...all, '00000002.history'], all[1], all[2])).toEqual([all[1], all[2]])
  })

  test('are refused when one is missing', () => {
    expect(() => segmentsBetween([all[0], all[2]], all[0], all[2])).toThrow(/missing/)
    expect(() => segmentsBetween([all[0]], all[0], all[1])).toThrow(/missing/)
  })
})
