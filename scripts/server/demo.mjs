import { mkdirSync } from 'node:fs'
import { build } from '../project/build.mjs'
import { database, prepare } from '../project/database.mjs'
import { install } from '../project/install.mjs'
import { readSettings } from '../project/settings.mjs'
import { stopsWithCode } from '../run/stopping.mjs'
import { claim } from './claim.mjs'
import { serverEnvironment } from './environment.mjs'
import { endLeftServer, mustBeFree, serve } from './serve.mjs'
import { endLeftWorker, work } from './work.mjs'

/** From a fresh clone to a running product with invented people in it. */
export async function demo() {
  const settings = readSettings(process.env)
  const { folder, port } = settings
  mkdirSync(folder, { recursive: true })
  claim(folder, port)
  await endLeftServer(folder)
  await endLeftWorker(folder)
  await mustBeFree(port)
  await install(folder)
  const { url, broken } = await database(settings)
  const env = serverEnvironment({ ...settings, databaseUrl: url })
  await prepare(folder, env)
  await build(folder, env)
  const served = await serve(folder, env)
  const worked = work(folder, env)
  stopsWithCode(0)
  console.log(greeting(env.AUTH_URL))
  await Promise.race([broken, served.broken, worked.broken])
}

const greeting = (address) => `
Handslag is at ${address}

  trainee@demo.test    asks for assessments and sees how they develop
  assessor@demo.test   assesses and signs
  director@demo.test   follows a programme, and assesses
  admin@demo.test      looks after people, placements and forms

  The password is handslag-demo for all four. Mail goes to ${address}/mailbox
  and nowhere else. Ctrl-C stops everything.`
