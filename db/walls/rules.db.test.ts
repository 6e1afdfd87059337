import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { attempt, type Mutation } from './attempt'
import { forbidden } from './everything-forbidden'
import { makeWorld, type World } from './world'

// A function holds several rules. Each refusal is taken out by itself: a check must then turn red.
const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

type Refusal = { rule: string; words: string; mutation: Mutation }

const refusals = /raise exception '([^']+)'[^;]*;/g

async function everyRefusal(): Promise<Refusal[]> {
  const functions = await admin<{ name: string; source: string }[]>`
    select proname as name, pg_get_functiondef(oid) as source from pg_proc
    where pronamespace = 'record'::regnamespace and prorettype = 'trigger'::regtype`
  return functions.flatMap(({ name, source }) =>
    [...source.matchAll(refusals)].map(([statement, words = '']) => ({
      rule: `${name}: ${words}`,
      words: words.replace('%', ''),
      mutation: source.replace(statement, 'return coalesce(new, old);'),
    })),
  )
}

describe('a refusal inside a trigger', () => {
  it('turns a check red when it is taken out, whichever it is', async () => {
    const unnoticed = []
    for (const { rule, words, mutation } of await everyRefusal()) {
      let noticed = false
      for (const { deed, gives } of forbidden.filter((each) => each.gives.includes(words))) {
        noticed ||= (await attempt(admin, (sql) => deed(sql, world), mutation)) !== gives
      }
      if (!noticed) unnoticed.push(rule)
    }
    expect(unnoticed).toEqual([])
  })
})
