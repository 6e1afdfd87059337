import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInstallation, servingEnvironment } from './settings.mjs'

let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-settings-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the database of an installation', () => {
  test('is never the one that is brought along by accident', () => {
    expect(() => readInstallation({ PORT: '3000' })).toThrow(/No database is named/)
    expect(readInstallation({ HANDSLAG_DATA: folder })).toMatchObject({ embedded: true, folder })
  })

  test('is the one that is named, whatever else is kept in the folder', () => {
    const DATABASE_URL = 'postgres://admin:secret@db/handslag'
    const named = readInstallation({ DATABASE_URL, HANDSLAG_DATA: folder })
    expect(named).toMatchObject({ embedded: false, databaseUrl: DATABASE_URL, folder })
    const [APP_DATABASE_URL, AUTH_DATABASE_URL] = ['postgres://a:b@db/h', 'postgres://c:d@db/h']
    expect(readInstallation({ APP_DATABASE_URL, AUTH_DATABASE_URL })).toMatchObject({
      embedded: false,
      folder: undefined,
    })
    expect(() => readInstallation({ APP_DATABASE_URL })).toThrow(/No database is named/)
  })
})

describe('the secrets of what serves', () => {
  test('are made once and kept in the folder', () => {
    const once = servingEnvironment({ folder, port: 3000 }, {})
    expect(Buffer.from(once.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, 'base64')).toHaveLength(32)
    expect(once.AUTH_SECRET.length).toBeGreaterThan(40)
    expect(servingEnvironment({ folder, port: 3000 }, {})).toEqual(once)
  })

  test('are those of the environment where it names them, and nobody else’s without a folder', () => {
    const given = { AUTH_SECRET: 'given', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'key' }
    expect(servingEnvironment({ folder, port: 1 }, given)).toMatchObject(given)
    expect(servingEnvironment({ port: 1 }, {}).AUTH_SECRET).toBe('')
  })
})
