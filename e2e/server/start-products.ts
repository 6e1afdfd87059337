import { administratorOf, withoutRowSecurity } from '@/db/factories/test-database'
import { copyDatabase, makeDatabase } from './make-database'
import { serve } from './serve'

type Database = Awaited<ReturnType<typeof makeDatabase>>

/**
 * Once a run: the product for the scenarios, and two for the access matrix, where nobody else
 * writes: one with both walls, and one with the verbs alone, without row-level security and without
 * our own server around the framework. A test that fails restarts none of them.
 */
export default async function startProducts(): Promise<() => Promise<void>> {
  const administratorUrl = process.env.DATABASE_URL
  if (!administratorUrl) throw new Error('Browser tests need DATABASE_URL: run npm test.')
  const ends: (() => Promise<void>)[] = []
  const end = async () => {
    for (const each of ends.splice(0).reverse()) await each()
  }
  const owned = async (making: Promise<Database>) => {
    const database = await making
    ends.push(database.drop)
    return database.url
  }
  const start = async (databaseUrl: string, how: { port?: number; bare?: boolean } = {}) => {
    const server = await serve({ databaseUrl, ...how })
    ends.push(server.stop)
    return { databaseUrl, origin: server.origin }
  }
  try {
    const main = await owned(makeDatabase(administratorUrl))
    const both = await owned(copyDatabase(administratorUrl, main))
    const codeAlone = await owned(copyDatabase(administratorUrl, main))
    await dropSecondWall(codeAlone)
    const port = process.env.AUTH_URL ? Number(new URL(process.env.AUTH_URL).port) : undefined
    const products = await Promise.all([
      start(main, { port }),
      start(both),
      start(codeAlone, { bare: true }),
    ])
    process.env.DATABASE_URL = products[0].databaseUrl
    process.env.AUTH_URL = products[0].origin
    process.env.HANDSLAG_MATRIX = JSON.stringify({ both: products[1], codeAlone: products[2] })
  } catch (error) {
    await end()
    throw error
  }
  return end
}

async function dropSecondWall(databaseUrl: string): Promise<void> {
  const admin = administratorOf(databaseUrl)
  await withoutRowSecurity(admin)
  await admin.end()
}
