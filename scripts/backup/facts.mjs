import { chainsAt } from '../chain/chains-at.mjs'
import { ask } from '../postgres/ask.mjs'

// Rows of these come and go as people work; of every other table a row that was written stays.
const passing = new Set([
  ...['draft', 'session', 'rate_limit', 'saved_view', 'plan_item', 'sighting', 'self_rating'],
  ...['credential', 'identity', 'membership', 'placement', 'supervision'],
])

/** By what a database is known again: how many rows each table has, and the head of each chain. */
export const factsOf = (url) =>
  ask(url, (sql) =>
    sql.begin('isolation level repeatable read read only', async (tx) => {
      const tables = await tx`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`
      const counts = {}
      for (const { name } of tables) {
        const [row] = await tx`select count(*)::int as rows from ${tx(name)}`
        counts[name] = row.rows
      }
      const heads = await tx`select programme_id as programme, programme.name, seq::int as seq,
          encode(hash, 'hex') as hash
        from audit_head join programme on programme.id = programme_id order by programme_id`
      return { counts, heads: [...heads] }
    }),
  )

/** How a restored database falls short of what was written down of it, one sentence each. */
export async function shortcomings(url, restored, { counts, heads }) {
  const fewer = Object.entries(counts)
    .filter(([table, rows]) => !passing.has(table) && (restored.counts[table] ?? 0) < rows)
    .map(([table, rows]) => `${table} had ${rows} rows, and has ${restored.counts[table] ?? 0}.`)
  const broken = (await chainsAt(url, heads)).filter(({ fault }) => fault)
  return [
    ...fewer,
    ...broken.map(({ name, fault }) => `The audit of ${name}, event ${fault.seq}: ${fault.says}.`),
  ]
}
