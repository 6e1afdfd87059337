import type { administrator } from '@/db/factories/administrator'

// What a look changes: when a session was last seen, and how often somebody tried to log in.
const unwatched = ['session', 'rate_limit', 'instrument_version', 'goal']

/** A fingerprint of every row in the database: the same when nothing happened. */
export async function snapshot(admin: ReturnType<typeof administrator>): Promise<string> {
  const tables = await admin<{ name: string }[]>`
    select quote_ident(relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> all (${unwatched})`
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`,
  )
  const rows = await admin.unsafe(parts.join(' union all '))
  return JSON.stringify(rows.map(({ name, sum }) => `${name} ${sum}`).sort())
}
