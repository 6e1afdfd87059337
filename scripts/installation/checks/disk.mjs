import { statfsSync } from 'node:fs'
import { note, well } from './finding.mjs'

const enough = 2

/** Whether there is room where the product and its data lie. */
export function checkDisk(folder) {
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / 1e9
  if (free >= enough) return [well(`${Math.floor(free)} GB are free in ${folder}.`)]
  return [note(`Only ${free.toFixed(1)} GB are free in ${folder}.`, `Make room: ${enough} GB.`)]
}
