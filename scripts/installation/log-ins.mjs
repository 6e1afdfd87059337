import { Fault } from '../run/fault.mjs'
import { load } from './typescript.mjs'

const names = { app: 'APP_DATABASE_URL', auth: 'AUTH_DATABASE_URL', worker: 'WORKER_DATABASE_URL' }

/** Prints the log-ins that follow from DATABASE_URL, for the secrets of whatever serves without it. */
export async function printLogIns() {
  const address = process.env.DATABASE_URL
  if (!address) throw new Fault('Set DATABASE_URL to the administrator’s address first.')
  const { logInsFrom } = await load('db/log-ins.ts')
  for (const [role, url] of Object.entries(logInsFrom(address)))
    console.log(`${names[role]}=${url}`)
}
