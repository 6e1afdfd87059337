import postgres from 'postgres'
import { makeClockMovable, moveClockTo } from '../movable-clock'
import { prepareDatabase } from '../prepare-database'

// A program of its own, since what runs the browser tests cannot load migrations by itself:
// `tsx db/factories/prepare-test-database.ts <address> <test | demo> <what the clock shows>`
async function prepare([url = '', kind = '', now = '']: string[]) {
  if (kind !== 'test' && kind !== 'demo') throw new Error(`No test database is a ${kind}.`)
  await prepareDatabase(url, kind)
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date(now))
  await admin.end()
}

void prepare(process.argv.slice(2))
