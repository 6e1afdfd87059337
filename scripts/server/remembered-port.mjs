import { readFileSync, writeFileSync } from 'node:fs'
import { freePort, isFree } from './port.mjs'

/** The port that was used last time, or a free one when that is taken or there is none. */
export async function rememberedPort(file) {
  const last = portIn(file)
  if (last && (await isFree(last))) return last
  const port = await freePort()
  writeFileSync(file, `${port}\n`)
  return port
}

/** The port written in a file, if there is a sound one. */
export function portIn(file) {
  try {
    const port = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
  } catch {
    return undefined
  }
}
