import postgres from 'postgres'

// Rows of these come and go as people work; of every other table a row that was written stays.
const passing = new Set([
  ...['draft', 'session', 'rate_limit', 'saved_view', 'plan_item', 'sighting', 'self_rating'],
  ...['credential', 'identity', 'membership', 'placement', 'supervision'],
])

/** Opens a database at an address, asks it one thing, and closes it. */
export async function ask(url, question) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await question(sql)
  } finally {
    await sql.end()
  }
}

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
  const broken = await ask(url, (sql) => brokenChains(sql, heads))
  return [...fewer, ...broken]
}

/** Chains that do not hold a head that was written down, or do not hold together. */
async function brokenChains(sql, heads) {
  const lost = []
  for (const { programme, name, seq, hash } of heads) {
    if (seq === 0) continue
    const [link] = await sql`select from audit_event
      where programme_id = ${programme} and seq = ${seq} and encode(hash, 'hex') = ${hash}`
    if (!link) lost.push(`The audit of ${name} does not hold its link ${seq}.`)
  }
  const loose = await sql`
    select name, min(seq)::int as seq from (
      select programme_id, seq, hash = record.link(previous, programme_id, seq, at, actor_id, verb,
          subject_kind, subject_id, detail)
        and previous = coalesce(lag(hash) over chain, sha256(convert_to(programme_id::text, 'UTF8')))
        as holds
      from audit_event window chain as (partition by programme_id order by seq)
    ) as link join programme on programme.id = programme_id where not holds group by name`
  return [
    ...lost,
    ...loose.map(({ name, seq }) => `The audit of ${name} is broken at link ${seq}.`),
  ]
}
