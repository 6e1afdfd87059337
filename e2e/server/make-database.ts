import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { makeDatabaseFrom } from '@/db/factories/test-database'
import { now } from './now'

const run = promisify(execFile)

/** A prepared database of its own, whose clock begins at `now`, and the way to take it away. */
export async function makeDatabase(administratorUrl: string) {
  const database = await makeDatabaseFrom(administratorUrl)
  const program = ['--import', 'tsx', 'db/factories/prepare-test-database.ts']
  try {
    await run(process.execPath, [...program, database.url, 'test', now.toISOString()])
  } catch (error) {
    await database.drop()
    throw error
  }
  return database
}

/** A copy of a prepared database: much faster than to prepare another. */
export const copyDatabase = (administratorUrl: string, url: string) =>
  makeDatabaseFrom(administratorUrl, new URL(url).pathname.slice(1))
