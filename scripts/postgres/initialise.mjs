import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../run/fault.mjs'
import { mustRun } from '../run/spawn.mjs'
import { handOver } from './unprivileged.mjs'

/** The database that the product lives in. */
export const databaseName = 'handslag'

/**
 * Makes a new cluster, unless there is one. It is made beside its place and moved there when it is
 * whole: one whose making was interrupted is made anew.
 */
export async function initialise({ native, data, log, password, user }) {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const half = `${data}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  handOver(half, user)
  await withPasswordFile(`${data}.password`, password, user, (file) =>
    mustRun(join(native, 'bin', 'initdb'), [...flags, `--pwfile=${file}`, '-D', half], {
      ...user,
      output: log,
      sentence: 'A database could not be made.',
    }),
  )
  createDatabase(native, half, user)
  renameSync(half, data)
}

const flags = [
  ...['-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C'],
  ...['--locale-provider=icu', '--icu-locale=sv-SE'],
]

async function withPasswordFile(file, password, user, make) {
  writeFileSync(file, password, { mode: 0o600 })
  handOver(file, user)
  try {
    await make(file)
  } finally {
    rmSync(file, { force: true })
  }
}

// The binaries come without psql: Postgres itself takes a statement while nobody is connected.
function createDatabase(native, data, user) {
  const made = spawnSync(join(native, 'bin', 'postgres'), ['--single', '-D', data, 'postgres'], {
    ...user,
    input: `create database ${databaseName}\n`,
    encoding: 'utf8',
  })
  if (made.status !== 0 || /(ERROR|FATAL):/.test(made.stderr))
    throw new Fault('The database could not be made.', made.stderr)
}
