import postgres from 'postgres'
import { note, well, wrong } from './finding.mjs'

const oldest = 15

/** Whether the database is one that the product can live in, as its administrator sees it. */
export async function checkDatabase(url) {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const facts = await factsOf(sql)
    return [...findingsOf(facts), clockFinding(await secondsAhead(sql))]
  } catch (error) {
    return [
      wrong(
        `The database cannot be used: ${error.message || error.code}.`,
        'Look at DATABASE_URL: host, port, name and password, and that this machine is let in.',
      ),
    ]
  } finally {
    await sql.end()
  }
}

async function factsOf(sql) {
  const [facts] = await sql`
    select current_setting('server_version_num')::int / 10000 as version, rolname as role,
      rolsuper or (rolcreaterole and rolcreatedb and rolbypassrls) as may,
      array(select rolname from pg_roles where rolname like 'handslag%' order by 1) as roles,
      array(select it from unnest(array['ö', 'z', 'å', 'ä']) as it order by it) as sorted,
      ('2026-07-01T12:00Z'::timestamptz at time zone 'Europe/Stockholm')::text as summer
    from pg_roles where rolname = current_user`
  return facts
}

/** What those facts mean. */
export function findingsOf({ version, role, may, roles, sorted, summer }) {
  return [
    version >= oldest
      ? well(`The database answers, and is Postgres ${version}.`)
      : wrong(`The database is Postgres ${version}.`, `Use version ${oldest} or later.`),
    may
      ? well(`${role} may make roles and tables.`)
      : wrong(`${role} may not make roles.`, 'It needs CREATEROLE, CREATEDB and BYPASSRLS.'),
    well(
      roles.length > 0 ? `Its roles are there: ${roles.join(', ')}.` : 'Its roles are made next.',
    ),
    sorted.join('') === 'zåäö'
      ? well('Names sort as in Swedish: z, å, ä, ö.')
      : note(
          `Names would sort as ${sorted.join(', ')}, not as in Swedish.`,
          "Better: create database handslag locale_provider icu icu_locale 'sv-SE' template template0.",
        ),
    summer === '2026-07-01 14:00:00'
      ? well('The database knows Swedish summer time.')
      : wrong('The database has no time zone data.', 'Install tzdata where it runs.'),
  ]
}

/** How far this machine's clock is ahead of the database's, the way there and back aside. */
async function secondsAhead(sql) {
  const before = Date.now()
  const [{ now }] = await sql`select clock_timestamp() as now`
  return ((before + Date.now()) / 2 - now.getTime()) / 1000
}

/** Two seconds apart is too much: links and requests end by the database's clock. */
export function clockFinding(ahead) {
  if (Math.abs(ahead) <= 2) return well('The clocks of server and database agree.')
  return wrong(
    `The clocks of server and database are ${Math.abs(ahead).toFixed(1)} s apart.`,
    'Let both follow the same time servers (NTP).',
  )
}
