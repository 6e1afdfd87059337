import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { Fault } from '../run/fault.mjs'
import { copyFile, measureFile } from './copy-file.mjs'
import { dataFiles, segmentsBetween } from './data-files.mjs'

/**
 * Copies a running cluster file by file into `into`/data, with the part of the log that makes the copy
 * whole again. Whatever was acknowledged before it began is in it. Gives the folders and the files.
 */
export async function baseBackup(url, data, into) {
  // The backup is the session's: the connection must live as long as the copying.
  const sql = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => {} })
  try {
    mustHaveNoTablespaces(data)
    // While this session lives, no part of the log that it needs is taken away.
    const slot = `handslag_backup_${process.pid}`
    await sql`select pg_create_physical_replication_slot(${slot}, true, true)`
    const [begun] = await sql`
      select pg_walfile_name(pg_backup_start('handslag', fast => true)) as segment`
    const copied = await copyData(data, join(into, 'data'))
    const [done] = await sql`select pg_walfile_name(lsn) as segment, labelfile, spcmapfile
      from pg_backup_stop(wait_for_archive => false)`
    const log = await copyLog(data, into, begun.segment, done.segment)
    const labels = await writeLabels(join(into, 'data'), done)
    return { folders: copied.folders, files: [...copied.files, ...log, ...labels] }
  } finally {
    await sql.end()
  }
}

function mustHaveNoTablespaces(data) {
  if (readdirSync(join(data, 'pg_tblspc')).length === 0) return
  throw new Fault('This database has tablespaces: back it up with pg_basebackup.')
}

async function copyData(data, into) {
  mkdirSync(into, { mode: 0o700 })
  const { folders, files } = dataFiles(data)
  for (const folder of folders) mkdirSync(join(into, folder), { recursive: true, mode: 0o700 })
  const copied = []
  for (const path of files) {
    const file = await copyIfThere(join(data, path), join(into, path))
    if (file) copied.push({ path: `data/${path}`, ...file })
  }
  return { folders: folders.map((path) => `data/${path}`), files: copied }
}

// A table that is dropped meanwhile takes its file with it: the log knows.
async function copyIfThere(from, to) {
  try {
    return await copyFile(from, to)
  } catch (error) {
    if (error.code !== 'ENOENT' || error.path !== from) throw error
    return undefined
  }
}

async function copyLog(data, into, first, last) {
  const names = segmentsBetween(readdirSync(join(data, 'pg_wal')), first, last)
  const copied = []
  for (const name of names) {
    const path = `data/pg_wal/${name}`
    copied.push({ path, ...(await copyFile(join(data, 'pg_wal', name), join(into, path))) })
  }
  return copied
}

/** From where Postgres rolls forward when it starts on the copy. */
async function writeLabels(into, { labelfile, spcmapfile }) {
  const written = []
  for (const [name, text] of [
    ['backup_label', labelfile],
    ['tablespace_map', spcmapfile],
  ]) {
    if (!text) continue
    writeFileSync(join(into, name), text, { mode: 0o600 })
    written.push({ path: `data/${name}`, ...(await measureFile(join(into, name))) })
  }
  return written
}
