import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret that is made once and kept in the data folder, readable by its owner alone. */
export function keptSecret(folder, name, encoding = 'base64url') {
  const file = join(folder, name)
  try {
    const kept = readFileSync(file, 'utf8').trim()
    if (kept) return kept
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  const secret = randomBytes(32).toString(encoding)
  writeFileSync(`${file}.half`, secret, { mode: 0o600 })
  renameSync(`${file}.half`, file)
  return secret
}
