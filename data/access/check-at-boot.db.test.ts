import { afterAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { factsOf, faultsOf } from './check-at-boot'
import { app } from '@/db/client'

const admin = administrator()
afterAll(() => admin.end())

describe('before the first request the server', () => {
  it('is content with its own role, on a durable database', async () => {
    expect(faultsOf(await factsOf(app()), false)).toEqual([])
  })

  it('refuses to be an administrator, or the owner of tables', async () => {
    const faults = faultsOf(await factsOf(admin), false)
    expect(faults.join(' ')).toContain('stands above row-level security')
    expect(faults.join(' ')).toContain('owns tables')
  })

  it('refuses to be the owner of the product’s tables', async () => {
    const owner = administrator({ role: 'handslag_owner' })
    const faults = faultsOf(await factsOf(owner), false)
    await owner.end()
    expect(faults).toEqual([
      'The database role handslag_owner owns tables: serve as a role that owns none.',
    ])
  })

  it('refuses a database that forgets what it has acknowledged', async () => {
    const careless = administrator({ synchronous_commit: 'off' })
    const faults = faultsOf(await factsOf(careless), false)
    await careless.end()
    expect(faults).toContain('The database runs with synchronous_commit switched off.')
  })

  it('refuses to be a demo on a database that was not made for one, and the other way round', () => {
    const facts = { role: 'handslag_app', bypasses: false, owns: false, durability: [] }
    expect(faultsOf({ ...facts, kind: 'production' }, true)).toHaveLength(1)
    expect(faultsOf({ ...facts, kind: 'demo' }, false)).toHaveLength(1)
    expect(faultsOf({ ...facts, kind: 'demo' }, true)).toEqual([])
  })
})
