import { describe, expect, test } from 'vitest'
import { parsePostmaster } from './postmaster.mjs'

const written = (state) =>
  `4711\n/data/postgres\n1795000000\n39291\n\n127.0.0.1\n 98765 4\n${state}\n`

describe('what Postgres writes about itself', () => {
  test('names its process and its port', () => {
    expect(parsePostmaster(written('ready   '))).toEqual({ pid: 4711, port: 39291, isReady: true })
  })

  test('tells one that is still starting from one that serves', () => {
    expect(parsePostmaster(written('starting')).isReady).toBe(false)
  })

  test('is nothing while it is still being written', () => {
    expect(parsePostmaster('')).toBeUndefined()
  })
})
