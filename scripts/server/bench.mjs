import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { clusterIn } from '../postgres/cluster.mjs'
import { build } from '../project/build.mjs'
import { database, prepare } from '../project/database.mjs'
import { install } from '../project/install.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { readSettings } from '../project/settings.mjs'
import { run } from '../run/spawn.mjs'
import { claim } from './claim.mjs'
import { serverEnvironment } from './environment.mjs'
import { rememberedPort } from './remembered-port.mjs'
import { endLeftServer, serve } from './serve.mjs'

/** Measures the product on a database of its own, made anew each time so that runs compare. */
export async function bench(args) {
  const folder = join(readSettings(process.env).folder, 'bench')
  mkdirSync(folder, { recursive: true })
  const port = await rememberedPort(join(folder, 'port'))
  claim(folder, port)
  await endLeftServer(folder)
  await install(folder)
  await clusterIn(folder).remove()
  const { url } = await database({ folder })
  const env = serverEnvironment({ folder, port, buildFolder: '.next-bench', databaseUrl: url })
  await prepare(folder, env)
  await build(folder, env)
  await serve(folder, env)
  const program = ['--conditions=react-server', '--import', 'tsx', 'bench/main.ts', ...args]
  const told = { ...env, BASE_URL: env.AUTH_URL }
  return (await run(process.execPath, program, { cwd: projectRoot, env: told })).code
}
