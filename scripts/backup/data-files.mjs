import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// What Postgres makes anew when it starts; their folders must be there, and empty.
const emptied =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//
const left = /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?)$/
const passing = /(^|\/)(pgsql_tmp[^/]*|pg_internal\.init[^/]*)$/

/** Says at any moment where the database stands: read last. */
const control = 'global/pg_control'

/** The folders and files of a cluster that a base backup holds, as paths below `data`. */
export function dataFiles(data) {
  const [folders, files] = [[], []]
  const walk = (below) => {
    for (const entry of readdirSync(join(data, below), { withFileTypes: true })) {
      const path = below + entry.name
      if (entry.isDirectory()) {
        if (emptied.test(path)) continue
        folders.push(path)
        walk(`${path}/`)
      } else if (entry.isFile() && !isLeft(path)) files.push(path)
    }
  }
  walk('')
  return { folders, files: [...files.filter((path) => path !== control), control] }
}

const isLeft = (path) => emptied.test(path) || left.test(path) || passing.test(path)

/** The segments of the log from one to another, none missing. Throws when one is. */
export function segmentsBetween(names, first, last) {
  const between = names
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
    .sort()
  if (between.length === numberOf(last) - numberOf(first) + 1) return between
  throw new Error(`segments of the log are missing between ${first} and ${last}`)
}

// 16 MB each: 256 of them make one of the middle eight digits.
const numberOf = (name) => parseInt(name.slice(8, 16), 16) * 256 + parseInt(name.slice(16), 16)
