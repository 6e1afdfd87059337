import { statfsSync } from 'node:fs'
import { Fault } from '../run/fault.mjs'

/** Refuses to begin what would fill the disk: `megabytes` must be free where `folder` lies. */
export function needRoom(folder, megabytes) {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free >= megabytes) return
  throw new Fault(
    `The disk is nearly full: ${megabytes} MB are needed in ${folder}, ${free} MB are free.`,
  )
}
