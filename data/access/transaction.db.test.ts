import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asReaderOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { read, write } from './transaction'
import type { Reader } from './viewer'

const admin = administrator()
afterAll(() => admin.end())

describe('a transaction whose queries are under way together', () => {
  let reader: Reader
  beforeAll(async () => {
    const { trainee } = await makeWard(admin)
    reader = await asReaderOf(admin, trainee.personId)
  })

  it('takes an undefined value for null, and waits for nothing', async () => {
    const nothing = undefined as unknown as string
    const rows = await read(reader, (sql) =>
      Promise.all([sql`select 1 as one`, sql`select ${nothing}::text as nothing`]),
    )
    expect(rows.flat()).toEqual([{ one: 1 }, { nothing: null }])
  })

  it('gives its connection back whole after an error, twenty times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const failing = read(reader, (sql) => Promise.all([sql`select 1`, sql`select nonsense`]))
      await expect(failing).rejects.toThrow('nonsense')
    }
    const [row] = await read(reader, (sql) => sql`select access.me() as me`)
    expect(row?.me).toBe(reader.personId)
  })

  it('never says that it is done when a query that nobody waited for has failed', async () => {
    const silently = write(reader, async (sql) => {
      const failing = sql`select nonsense`.execute()
      failing.catch(() => {})
      return 'done'
    })
    await expect(silently).rejects.toThrow('undone')
  })
})
