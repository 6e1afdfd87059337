import { afterAll } from 'vitest'
import { administrator } from '../factories/administrator'
import { describeVerbs } from './verbs/hold'

const admin = administrator()
afterAll(() => admin.end())

describeVerbs('with row-level security switched off', admin, async () => {
  const tables = await admin<{ name: string }[]>`
    select oid::regclass::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`
  for (const { name } of tables) {
    await admin.unsafe(`alter table ${name} disable row level security`)
  }
})
