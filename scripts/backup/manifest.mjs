import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../run/fault.mjs'

const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** Writes down what a backup holds; gives the hash of that, which stands for all of it. */
export function writeManifest(folder, manifest) {
  const text = `${JSON.stringify(manifest, null, 1)}\n`
  const hash = sha256(text)
  writeFileSync(join(folder, 'manifest.json'), text, { mode: 0o600 })
  writeFileSync(join(folder, 'manifest.sha256'), `${hash}  manifest.json\n`, { mode: 0o600 })
  return hash
}

/** What a backup says that it holds. Refuses one that is not whole. */
export function readManifest(folder) {
  let text, wanted
  try {
    text = readFileSync(join(folder, 'manifest.json'), 'utf8')
    wanted = readFileSync(join(folder, 'manifest.sha256'), 'utf8').slice(0, 64)
  } catch (error) {
    throw new Fault(`There is no whole backup in ${folder}.`, error.message)
  }
  if (sha256(text) !== wanted) throw new Damaged('manifest.json')
  return JSON.parse(text)
}

/** A backup in which a file is not what was written. */
export class Damaged extends Fault {
  constructor(path) {
    super(`This backup is damaged: ${path} is not what was written. Nothing was restored.`)
  }
}
