import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { nextProgram } from '../scripts/project/next-program.mjs'
import { projectRoot } from '../scripts/project/project-root.mjs'
import { readSettings } from '../scripts/project/settings.mjs'
import { Fault } from '../scripts/run/fault.mjs'
import { tailOf } from '../scripts/run/log-file.mjs'
import { endGroup } from '../scripts/run/processes.mjs'
import { mustRun, start } from '../scripts/run/spawn.mjs'
import { whenStopping } from '../scripts/run/stopping.mjs'
import { freePort } from '../scripts/server/port.mjs'

const project = join(projectRoot, 'bench', 'bare')

/** Builds the bare pages and serves them until we are stopped; gives their origin. */
export async function bareServer(): Promise<string> {
  const output = join(readSettings(process.env).folder, 'bench', 'bare.log')
  const options = { cwd: project, env: { NODE_ENV: 'production' }, output }
  const sentence = 'The bare pages could not be built.'
  await mustRun(process.execPath, [nextProgram, 'build'], { ...options, sentence })
  // Next writes it beside the sources, where the product's own types would meet it.
  rmSync(join(project, 'next-env.d.ts'), { force: true })

  const port = await freePort()
  const address = ['--hostname', 'localhost', '--port', String(port)]
  const { child, hasEnded } = start(process.execPath, [nextProgram, 'start', ...address], options)
  const { pid } = child as ChildProcess
  whenStopping(() => pid && endGroup(pid))
  const origin = `http://localhost:${port}`
  while (!(await answers(`${origin}/note`))) {
    if (hasEnded()) throw new Fault('The bare pages are not served.', tailOf(output))
    await wait(100)
  }
  return origin
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (reply) => reply.ok,
    () => false,
  )
}
