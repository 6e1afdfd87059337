import { describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { readSettings } from './settings.mjs'

describe('the settings of a command', () => {
  test('are port 3000 and .data in the project when nothing is said', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      folder: join(projectRoot, '.data'),
      buildFolder: '.next',
      databaseUrl: undefined,
    })
  })

  test('give another data folder a build of its own, so that two can run at once', () => {
    const one = readSettings({ HANDSLAG_DATA: '/srv/one' })
    const other = readSettings({ HANDSLAG_DATA: '/srv/other' })
    expect(one.folder).toBe('/srv/one')
    expect(one.buildFolder).toMatch(/^\.next-[0-9a-f]{8}$/)
    expect(one.buildFolder).not.toBe(other.buildFolder)
  })

  test.each(['0', '65536', '80a', '-1', '1.5'])('refuse %s as a port', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/PORT must be a number/)
  })

  test.each(['mysql://host/db', 'host:5432'])('refuse %s as a database', (DATABASE_URL) => {
    expect(() => readSettings({ DATABASE_URL })).toThrow(/DATABASE_URL must be an address/)
  })
})
