import { build } from '../project/build.mjs'
import { database } from '../project/database.mjs'
import { install } from '../project/install.mjs'
import { stopAll } from '../run/stopping.mjs'
import { serverEnvironment } from '../server/environment.mjs'
import { freePort } from '../server/port.mjs'
import { chromium } from './chromium.mjs'
import { lineOf, none, sumOf } from './counts.mjs'
import { lint, types } from './lint-and-types.mjs'
import { browser, unit } from './runners.mjs'
import { chosenSteps } from './chosen-steps.mjs'
import { step } from './step.mjs'
import { sweepLeftFolders, temporaryFolder } from './temporary-folder.mjs'

/** Runs every test that there is, beside any running demo, and ends with one line of counts. */
export async function test(args) {
  const chosen = chosenSteps(args)
  const folder = temporaryFolder()
  await install(folder)
  await sweepLeftFolders()
  const maybe = (name, work) => (chosen.includes(name) ? step(name, work) : none)

  // Each of these keeps one core busy; Vitest and the build take all that there are.
  const counts = await Promise.all([maybe('lint', lint), maybe('types', types)])
  const environment = once(() => environmentIn(folder))
  counts.push(await maybe('unit', async () => unit(folder, await environment())))
  counts.push(await maybe('browser', async () => browsers(folder, await environment())))

  await stopAll()
  const total = sumOf(counts)
  console.log(lineOf(total))
  return total.failed > 0 ? 1 : 0
}

function once(make) {
  let made
  return () => (made ??= make())
}

async function environmentIn(folder) {
  const { url } = await database({ folder })
  const port = await freePort()
  return serverEnvironment({ folder, port, buildFolder: '.next-test', databaseUrl: url })
}

async function browsers(folder, env) {
  const told = { ...env, HANDSLAG_CHROMIUM: await chromium(folder) }
  await build(folder, told)
  return browser(folder, told)
}
