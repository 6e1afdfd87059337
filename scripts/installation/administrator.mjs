import { mkdirSync } from 'node:fs'
import { clusterIn } from '../postgres/cluster.mjs'
import { mustAnswer } from '../project/database.mjs'
import { Fault } from '../run/fault.mjs'
import { progress } from '../run/progress.mjs'
import { whenStopping } from '../run/stopping.mjs'
import { claim } from '../server/claim.mjs'

/**
 * The administrator's address of an installation's database. The one that is brought along is used as
 * it runs; when it does not, it is started for this command, and stopped after it.
 */
export async function administratorUrl({ databaseUrl, embedded, folder, port }) {
  if (databaseUrl) {
    await mustAnswer(databaseUrl)
    return databaseUrl
  }
  if (!embedded)
    throw new Fault(
      'This needs the database’s administrator: set DATABASE_URL beside the server’s two log-ins.',
    )
  mkdirSync(folder, { recursive: true })
  const cluster = clusterIn(folder)
  const running = cluster.address()
  if (running) return running
  claim(folder, port)
  whenStopping(cluster.stop)
  return (await progress('Starting Postgres', cluster.start)).url
}
