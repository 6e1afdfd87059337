import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

/** The last lines of a log, from `start` bytes on. */
export function tailOf(file, { lines = 30, start = 0 } = {}) {
  let log
  try {
    log = openSync(file, 'r')
  } catch {
    return ''
  }
  const { size } = fstatSync(log)
  const length = Math.min(Math.max(size - start, 0), 64 * 1024)
  const bytes = Buffer.alloc(length)
  readSync(log, bytes, 0, length, size - length)
  closeSync(log)
  return bytes.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n')
}

/** How long a log is now. */
export const lengthOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
