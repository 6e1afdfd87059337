import { makeDatabase } from './make-database'
import { serve } from './serve'

/** Once a run: a database of its own and the production build on top of it. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const administratorUrl = process.env.DATABASE_URL
  if (!administratorUrl) throw new Error('Browser tests need DATABASE_URL: run npm test.')
  const database = await makeDatabase(administratorUrl)
  const port = process.env.AUTH_URL ? Number(new URL(process.env.AUTH_URL).port) : undefined
  const server = await serve({ databaseUrl: database.url, port }).catch(async (error) => {
    await database.drop()
    throw error
  })
  process.env.HANDSLAG_CLUSTER_URL = administratorUrl
  process.env.DATABASE_URL = database.url
  process.env.AUTH_URL = server.origin
  return async () => {
    await server.stop()
    await database.drop()
  }
}
