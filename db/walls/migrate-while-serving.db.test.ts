import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { migrate, migrationsFolder } from '../migrate'
import { openDatabase } from '../roles'

const url = process.env.DATABASE_URL ?? ''
const [admin, other] = [administrator(), administrator()]
let folder = ''

beforeAll(async () => {
  await openDatabase(admin)
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  await cp(migrationsFolder, folder, { recursive: true })
  const file = join(folder, 'meta', '_journal.json')
  const journal = JSON.parse(await readFile(file, 'utf8'))
  const idx = journal.entries.length
  const entry = { idx, version: '7', when: Date.now() + 1e9, tag: 'next', breakpoints: true }
  journal.entries.push(entry)
  await writeFile(file, JSON.stringify(journal))
  const text = 'alter table goal add column next_year text;'
  await writeFile(join(folder, 'next.sql'), text)
})

afterAll(async () => {
  await Promise.all([admin.end(), other.end(), rm(folder, { recursive: true })])
})

const isThere = async () => {
  const [column] = await admin`select from information_schema.columns
    where table_name = 'goal' and column_name = 'next_year'`
  return column !== undefined
}

describe('migrating while an older version serves', () => {
  it('steps aside when a table is in use, says so, and changes nothing', async () => {
    const told: string[] = []
    const wish = { folder, lockSeconds: 0.1, tries: 2, tell: (line: string) => told.push(line) }
    await other.begin(async (reader) => {
      await reader`select from goal`
      await expect(migrate(url, wish)).rejects.toThrow('in use each of 2 times')
      // Whoever comes after it does not wait behind it.
      await admin`select from goal`
    })
    expect(told).toEqual([expect.stringContaining('tried again (1 of 2)')])
    expect(await isThere()).toBe(false)
  })

  it('goes on as soon as the table is free', async () => {
    const reading = await other.reserve()
    await reading`begin`
    await reading`select from goal`
    const letGo = () => void reading`commit`.execute()
    await migrate(url, { folder, lockSeconds: 0.2, tries: 100, tell: letGo })
    reading.release()
    expect(await isThere()).toBe(true)
  })
})
