import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { makeEmptyDatabase } from '@/db/factories/test-database'
import { now } from './now'

const run = promisify(execFile)

/** A prepared database of its own, whose clock begins at `now`, and the way to take it away. */
export async function makeDatabase(administratorUrl: string, kind: 'test' | 'demo' = 'test') {
  const database = await makeEmptyDatabase(administratorUrl)
  const program = ['--import', 'tsx', 'db/factories/prepare-test-database.ts']
  try {
    await run(process.execPath, [...program, database.url, kind, now.toISOString()])
  } catch (error) {
    await database.drop()
    throw error
  }
  return database
}
