import { administratorOf, withoutRowSecurity } from '@/db/factories/test-database'
import { makeDatabase } from '../server/make-database'
import { serve } from '../server/serve'
import { makeWorld, type World } from './world'

/** A product of the matrix's own, where nobody else writes, with both walls or the code alone. */
export async function openProduct(walls: 'both' | 'code alone') {
  const database = await makeDatabase(process.env.HANDSLAG_CLUSTER_URL ?? '')
  const admin = administratorOf(database.url)
  if (walls === 'code alone') await withoutRowSecurity(admin)
  const server = await serve({ databaseUrl: database.url })
  const world: World = await makeWorld(admin, server.origin)
  return {
    world,
    close: async () => {
      await admin.end()
      await server.stop()
      await database.drop()
    },
  }
}
