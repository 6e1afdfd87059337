import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Fault } from './fault.mjs'
import { lengthOf, tailOf } from './log-file.mjs'
import { endGroup } from './processes.mjs'
import { whenStopping } from './stopping.mjs'

/**
 * Starts a program in a group of its own, so that Ctrl-C reaches it only through us, in order.
 * `output` is 'inherit', 'pipe' or the path of a log. Gives the child, the promise of its
 * end, and whether that has come.
 */
export function start(program, args, { output = 'inherit', env, ...options } = {}) {
  const log = output === 'inherit' || output === 'pipe' ? undefined : openSync(output, 'a')
  const out = log ?? output
  const child = spawn(program, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    ...options,
    detached: true,
  })
  if (log !== undefined) closeSync(log)
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, error }))
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal }))
  })
  let isOver = false
  void ended.then(() => (isOver = true))
  return { child, ended, hasEnded: () => isOver }
}

/** Runs a program to its end and gives its exit code; when we are stopped, so is it. */
export async function run(program, args, options) {
  const { child, ended } = start(program, args, options)
  const forget = whenStopping(() => child.pid && endGroup(child.pid))
  const end = await ended
  forget()
  return end
}

/** Runs a program that must succeed, its output in a log whose end is shown when it fails. */
export async function mustRun(program, args, { sentence, output, ...options }) {
  const before = lengthOf(output)
  const { code, error } = await run(program, args, { ...options, output })
  if (code === 0) return
  throw new Fault(sentence, error?.message ?? `${tailOf(output, { start: before })}\n\n${output}`)
}
