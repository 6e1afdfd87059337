import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { actAsRole, attempt } from './attempt'
import { forbidden } from './everything-forbidden'
import { filling } from './filling'
import { correct, sign, voidForm } from './form'
import { makeWorld, type World } from './world'

const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

describe('what nobody may do, not even the administrator', () => {
  for (const { says, by, gives, deed } of forbidden) {
    it(`refuses that ${says} (${by})`, async () => {
      expect(await attempt(admin, (sql) => deed(sql, world))).toBe(gives)
    })
  }

  it('names every trigger there is', async () => {
    const triggers = await admin<{ name: string }[]>`
      select relname || '.' || tgname as name from pg_trigger
      join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and relnamespace = 'public'::regnamespace`
    const tried = new Set(forbidden.map(({ by }) => by))
    expect(triggers.map((row) => row.name).sort()).toEqual([...tried, ...filling].sort())
  })
})

describe('what is signed in order', () => {
  it('is taken whole, with its rows added in the same transaction', async () => {
    expect(await attempt(admin, (sql) => sign(sql, world.own.waiting))).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is corrected, corrected again and then declared void', async () => {
    const outcome = await attempt(admin, async (sql) => {
      const second = await correct(sql, world.own.formId)
      const third = await correct(sql, second)
      await voidForm(sql, third, world.own.assessor.personId)
    })
    expect(outcome).toBe('done')
  })
})

describe('the tables’ owner', () => {
  it.each(['assessment', 'rating', 'voiding', 'audit_event', 'request', 'confirmation'])(
    'reaches no row of %s to delete, and may not empty it',
    async (table) => {
      const as = (change: string) =>
        attempt(admin, async (sql) => {
          await actAsRole(sql, 'handslag_owner')
          return sql.unsafe(change)
        })
      expect(await as(`delete from ${table}`)).toBe('nothing')
      expect(await as(`truncate ${table} cascade`)).toBe(`23R01: ${table} is never altered`)
    },
  )

  it('is refused by the triggers where row-level security is not forced', async () => {
    const outcome = await attempt(
      admin,
      async (sql) => {
        await actAsRole(sql, 'handslag_owner')
        return sql`update assessment set context = 'other' where id = ${world.own.formId}`
      },
      'alter table assessment no force row level security',
    )
    expect(outcome).toBe('23R01: assessment is never altered')
  })
})
