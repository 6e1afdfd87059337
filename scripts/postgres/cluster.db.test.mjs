import { afterEach, beforeEach, expect, test } from 'vitest'
import postgres from 'postgres'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterIn } from './cluster.mjs'

let folder
let cluster

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-cluster-'))
  chmodSync(folder, 0o755)
  cluster = clusterIn(folder)
})

afterEach(async () => {
  await cluster.remove()
  rmSync(folder, { recursive: true })
})

async function ask(url, question) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await question(sql)
  } finally {
    await sql.end()
  }
}

test('what was committed is there after Postgres is killed and started again', async () => {
  const first = await cluster.start()
  await ask(first.url, async (sql) => {
    await sql`create table signed (text text)`
    await sql`insert into signed values ('Åsa'), ('Zoë'), ('Örjan'), ('Ärla')`
  })
  process.kill(first.child.pid, 'SIGKILL')
  await first.ended

  const second = await cluster.start()
  const rows = await ask(second.url, (sql) => sql`select text from signed order by text`)
  expect(rows.map(({ text }) => text)).toEqual(['Zoë', 'Åsa', 'Ärla', 'Örjan'])
}, 30_000)

test('a Postgres that was left running gives way to the next start, with all it holds', async () => {
  const left = await cluster.start()
  await ask(left.url, (sql) => sql`create table signed (text text)`)

  const next = await clusterIn(folder).start()
  await left.ended
  expect(next.child.pid).not.toBe(left.child.pid)
  expect(await ask(next.url, (sql) => sql`select text from signed`)).toHaveLength(0)
}, 30_000)

test('nothing that is acknowledged can be lost by the settings', async () => {
  const { url } = await cluster.start()
  const [settings] = await ask(
    url,
    (sql) => sql`select current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit,
      current_setting('full_page_writes') as pages`,
  )
  expect(settings).toEqual({ fsync: 'on', commit: 'on', pages: 'on' })
}, 30_000)
