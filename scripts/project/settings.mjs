import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { Fault } from '../run/fault.mjs'
import { projectRoot } from './project-root.mjs'

const usual = join(projectRoot, '.data')

/** What the environment decides about a command: the port, the data folder, the database. */
export function readSettings(env) {
  const folder = env.HANDSLAG_DATA ? resolve(projectRoot, env.HANDSLAG_DATA) : usual
  return {
    port: readPort(env.PORT),
    folder,
    buildFolder: folder === usual ? '.next' : `.next-${markOf(folder)}`,
    databaseUrl: env.DATABASE_URL ? readDatabaseUrl(env.DATABASE_URL) : undefined,
  }
}

const markOf = (folder) => createHash('sha256').update(folder).digest('hex').slice(0, 8)

function readPort(value) {
  const port = Number(value || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Fault(`PORT must be a number from 1 to 65535, not “${value}”.`)
}

function readDatabaseUrl(value) {
  if (/^postgres(ql)?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) return value
  throw new Fault('DATABASE_URL must be an address such as postgres://name:password@host/database.')
}
