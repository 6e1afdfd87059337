import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { birthOf, isAlive } from './processes.mjs'

/** Writes down which process is at work, so that a later start finds it, and only it. */
export function writePid(file, pid, facts = {}) {
  writeFileSync(file, JSON.stringify({ pid, born: birthOf(pid), ...facts }))
}

/** What was written, if that very process still runs. */
export function readLivePid(file) {
  let written
  try {
    written = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
  return isAlive(written.pid) && birthOf(written.pid) === written.born ? written : undefined
}

/** Forgets the process. */
export const removePid = (file) => rmSync(file, { force: true })
