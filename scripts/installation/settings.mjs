import { mkdirSync } from 'node:fs'
import { keptSecret } from '../project/secrets.mjs'
import { readSettings } from '../project/settings.mjs'
import { Fault } from '../run/fault.mjs'

/** The folder of the build that an installation serves, apart from the demo's and the tests'. */
export const buildFolder = '.next-production'

/**
 * What the environment says of an installation. Its database is one of your own (DATABASE_URL, or the
 * server's two log-ins), or the one that is brought along, kept in HANDSLAG_DATA: never by accident.
 */
export function readInstallation(env) {
  const { port, folder, databaseUrl } = readSettings(env)
  const isNamed = Boolean(databaseUrl || (env.APP_DATABASE_URL && env.AUTH_DATABASE_URL))
  const hasFolder = Boolean(env.HANDSLAG_DATA)
  if (!isNamed && !hasFolder)
    throw new Fault(
      'No database is named: set DATABASE_URL to a Postgres of your own, or HANDSLAG_DATA to the folder in which a small installation keeps the one that is brought along.',
    )
  return { port, databaseUrl, embedded: !isNamed, folder: hasFolder ? folder : undefined }
}

/**
 * The environment of what serves: secrets that are not given are made once and kept in the folder,
 * where there is one.
 */
export function servingEnvironment({ folder, port }, env) {
  const kept = (name, file, encoding) => {
    if (env[name] || !folder) return env[name] ?? ''
    mkdirSync(folder, { recursive: true })
    return keptSecret(folder, file, encoding)
  }
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: env.NEXT_DIST_DIR || buildFolder,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: kept(actionsKey, 'actions-key', 'base64'),
    AUTH_SECRET: kept('AUTH_SECRET', 'auth-secret'),
    PORT: String(port),
  }
}

const actionsKey = 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'
