import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeDatabaseFrom } from '@/db/factories/test-database'
import { testMailServer } from '@/worker/test-mail'
import { freePort } from './free-port'
import { serve } from './serve'

const run = promisify(execFile)
const worker = join(process.env.NEXT_DIST_DIR || '.next', 'worker.mjs')

/** A programme that nobody has ever worked in, and its first administrator. */
const programme = ['--region', 'Region Norr', '--programme', 'BT Norr', '--kind', 'BT']
const administrator = ['--name', 'Åsa Öberg', '--email', 'asa.oberg@region.test']

/**
 * An installation from nothing, by its own commands: an empty database that `npm run setup` makes ready,
 * the product, the worker and a mail server. Gives the link that setup shows, and how to end it all.
 */
export async function newInstallation() {
  const database = await makeDatabaseFrom(process.env.DATABASE_URL ?? '')
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const mail = await testMailServer()
  const env = { ...process.env, DATABASE_URL: database.url, AUTH_URL: origin, HANDSLAG_DEMO: '' }
  const args = ['scripts/setup.mjs', ...programme, ...administrator]
  const { stdout } = await run(process.execPath, args, { env })
  const server = await serve({ databaseUrl: database.url, port })
  const post = { SMTP_URL: mail.url, MAIL_FROM: 'Handslag <no-reply@region.test>' }
  const sending = spawn(process.execPath, [worker], {
    env: { ...env, ...post, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  return {
    origin,
    link: linkIn(stdout),
    letters: mail.letters,
    end: async () => {
      sending.kill('SIGTERM')
      await once(sending, 'exit')
      await server.stop()
      await mail.close()
      await database.drop()
    },
  }
}

/** The way in that a text leads to, without the address of the product. */
export const linkIn = (text: string): string => /\/way-in\/[\w-]+/.exec(text)?.[0] ?? ''
