import postgres from 'postgres'
import { configuration } from '../configuration'
import { workerConfiguration } from '../worker-configuration'

export type Sql = postgres.Sql
export type Transaction = postgres.ReservedSql

// A reload in development keeps the pools that it has.
const pools = globalThis as { handslagApp?: Sql; handslagAuth?: Sql; handslagWorker?: Sql }

export const settings = {
  onnotice: () => {},
  connect_timeout: 5,
  idle_timeout: 300,
  // Calendar days stay words ('2026-02-03'): a day has no time zone.
  types: {
    date: { to: 1082, from: [1082], serialize: String, parse: (day: string) => day },
  },
  prepare: true,
  // Left to itself the driver throws at an undefined value, and when queries are under way together
  // it blames the wrong one and waits for ever. As null it finds no row, or meets a constraint.
  transform: { undefined: null },
} satisfies postgres.Options<Record<string, postgres.PostgresType>>

/** The product's pool: bound by row-level security. */
export function app(): Sql {
  pools.handslagApp ??= postgres(configuration().database.app, { ...settings, max: 10 })
  return pools.handslagApp
}

/** The log-in's pool: reaches sessions and password hashes, nothing else. */
export function auth(): Sql {
  pools.handslagAuth ??= postgres(configuration().database.auth, { ...settings, max: 2 })
  return pools.handslagAuth
}

/** The worker's pool: reaches what mail needs, nothing else. */
export function worker(): Sql {
  pools.handslagWorker ??= postgres(workerConfiguration().database, { ...settings, max: 6 })
  return pools.handslagWorker
}

/** Closes every pool, for a process that ends. */
export async function closePools(): Promise<void> {
  const { handslagApp, handslagAuth, handslagWorker } = pools
  await Promise.all([handslagApp?.end(), handslagAuth?.end(), handslagWorker?.end()])
  pools.handslagApp = pools.handslagAuth = pools.handslagWorker = undefined
}
