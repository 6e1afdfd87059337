import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Whether a process with this number runs, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  return !isZombie(pid)
}

// A killed process without a parent that buries it, as in many containers, is still listed.
const isZombie = (pid) => statOf(pid)?.[0] === 'Z'

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** When a process was born, as a mark that tells it from a later one with the same number. */
export function birthOf(pid) {
  const ticks = statOf(pid)?.[19]
  if (ticks) return ticks
  return ps(pid, 'lstart=')
}

/** The program that a process runs. */
export function programOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ps(pid, 'command=')
  }
}

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/** Waits until a process is gone; false when it is still there after `ms`. */
export async function isGoneWithin(pid, ms) {
  const until = Date.now() + ms
  while (isAlive(pid)) {
    if (Date.now() > until) return false
    await wait(50)
  }
  return true
}

/** Ends a process with everything it started: asks first, insists after `patience` ms. */
export async function endGroup(pid, patience = 8000) {
  signalGroup(pid, 'SIGTERM')
  if (await isGoneWithin(pid, patience)) return
  signalGroup(pid, 'SIGKILL')
  await isGoneWithin(pid, 2000)
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
