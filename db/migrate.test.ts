import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrationsFolder } from './migrate'

// Before these nobody had installed anything.
const first = '0008'
const unsafe =
  /\b(drop (table|column)|rename (to|column)|set data type|set not null|(?<!before )truncate)\b/i

const faultIn = (sql: string) => unsafe.exec(sql.replace(/--.*$/gm, ''))?.[0]

describe('a migration', () => {
  it('takes nothing away that a version in use may read', () => {
    const names = readdirSync(migrationsFolder).filter((name) => /^\d{4}_.*\.sql$/.test(name))
    const later = names.filter((name) => name >= first)
    expect(later.length).toBeGreaterThan(0)
    for (const name of later)
      expect.soft(faultIn(readFileSync(join(migrationsFolder, name), 'utf8')), name).toBe(undefined)
  })

  it.each([
    'alter table person drop column locale',
    'DROP TABLE "draft"',
    'alter table person rename column name to full_name',
    'ALTER TABLE "person" ALTER COLUMN "name" SET DATA TYPE varchar',
    'alter table outbox alter column programme_id set not null',
  ])('is told of when it says: %s', (sql) => {
    expect(faultIn(sql)).toBeDefined()
  })

  it('may add, and may say in words what it does not do', () => {
    expect(
      faultIn('-- no drop table here\nalter table person add column title text'),
    ).toBeUndefined()
  })
})
