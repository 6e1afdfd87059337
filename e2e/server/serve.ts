import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port'

type Wanted = {
  databaseUrl: string
  port?: number
  origin?: string
  /** Served by the framework alone, without what we set around it. */
  bare?: boolean
  /** The folder of another build than the run's own. */
  built?: string
}

/** A running product: where it answers, what it has logged, and how to end it. */
export type Server = { origin: string; logged: () => string; stop: () => Promise<void> }

const ownBuild = process.env.NEXT_DIST_DIR || '.next'
const framework = ['node_modules/next/dist/bin/next', 'start']

/** Starts the production build as it is started for people, and waits until it is ready. */
export async function serve(wanted: Wanted): Promise<Server> {
  const { databaseUrl, port, origin, bare, built = ownBuild } = wanted
  const listensOn = port ?? (await freePort())
  const here = `http://localhost:${listensOn}`
  const server = spawn(
    process.execPath,
    [...(bare ? framework : [join(built, 'web.mjs')]), '--port', String(listensOn)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_DIST_DIR: built,
        NEXT_TELEMETRY_DISABLED: '1',
        DATABASE_URL: databaseUrl,
        AUTH_URL: origin ?? here,
        AUTH_SECRET: process.env.AUTH_SECRET || 'a secret of the browser tests, long enough',
        HANDSLAG_DEMO: '',
      },
    },
  )
  let said = ''
  server.stderr.on('data', (text) => (said += text))
  const ended = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    said += `${line}\n`
    if (line.includes('Ready')) break
  }
  server.stdout.on('data', (text) => (said += text)).resume()
  const ready = server.exitCode === null ? await fetch(`${here}/api/ready`).catch(() => null) : null
  if (!ready?.ok) throw new Error(`The product did not start.\n${said}`)
  return {
    origin: here,
    logged: () => said,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
  }
}
