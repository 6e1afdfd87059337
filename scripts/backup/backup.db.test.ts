import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startAssessment } from '../../data/start-assessment'
import { closePools } from '../../db/client'
import { makeRequest } from '../../db/factories/request'
import { signForm } from '../../db/factories/signed-form'
import { asAssessorOf } from '../../db/factories/viewers'
import { makeWard, type Ward } from '../../db/factories/ward'
import { newId } from '../../db/new-id'
import { prepareDatabase } from '../../db/prepare-database'
import { clusterIn } from '../postgres/cluster.mjs'
import { takeBackup } from './backup.mjs'
import { ask } from '../postgres/ask.mjs'
import { factsOf } from './facts.mjs'
import { restoreInto } from './restore.mjs'

// Two databases are made, copied and started: they are given time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const place = mkdtempSync(join(tmpdir(), 'handslag-backup-'))
chmodSync(place, 0o755)
const folder = join(place, 'data')
const into = join(place, 'backup')
const cluster = clusterIn(folder)
let [url, admin, ward] = ['', null as unknown as Sql, null as unknown as Ward]

beforeAll(async () => {
  url = (await cluster.start()).url
  await prepareDatabase(url, 'test')
  process.env.DATABASE_URL = url
  admin = postgres(url, { max: 2, onnotice: () => {} })
  ward = await makeWard(admin)
})

afterAll(async () => {
  await Promise.all([closePools(), admin.end()])
  await cluster.remove()
  rmSync(place, { recursive: true, force: true })
})

/** People who begin assessments all the time: what was acknowledged to them, and the way to end them. */
async function writers() {
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  const acknowledged: string[] = []
  let isOver = false
  let atWork = () => {}
  const areAtWork = new Promise<void>((resolve) => (atWork = resolve))
  const write = async () => {
    while (!isOver) {
      const { trainingId } = ward.trainee
      const begun = await startAssessment(assessor, {
        ...{ key: newId(), instrumentKey: 'mini-cex-bt', trainingId },
      })
      if (begun.ok) acknowledged.push(begun.value.requestId)
      if (acknowledged.length > 20) atWork()
    }
  }
  const all = [write(), write(), write()]
  return { acknowledged, areAtWork, end: () => ((isOver = true), Promise.all(all)) }
}

const requestsIn = (address: string) =>
  ask(address, async (sql: Sql) => {
    const rows = await sql<{ id: string }[]>`select id from request`
    return new Set(rows.map(({ id }) => id))
  })

describe('a backup that is taken while people work', () => {
  let formId = ''
  let before: string[] = []

  beforeAll(async () => {
    const { programmeId, trainee, assessor } = ward
    const asked = { programmeId, trainingId: trainee.trainingId, assessorId: assessor.assessorId }
    formId = await signForm(admin, await makeRequest(admin, asked))
    const { acknowledged, areAtWork, end } = await writers()
    try {
      await areAtWork
      before = [...acknowledged]
      await takeBackup({ url, folder, into })
      // Somebody was at work all the time.
      expect(acknowledged.length).toBeGreaterThan(before.length)
    } finally {
      await end()
    }
  })

  it('is restored with everything that was acknowledged before, and a form that opens', async () => {
    const restored = join(place, 'restored')
    mkdirSync(restored)
    expect((await restoreInto(into, restored)).opened).toBe(formId)
    const again = clusterIn(restored)
    const address = (await again.start()).url
    const [there, facts] = [await requestsIn(address), await factsOf(address)]
    await again.remove()
    expect(before.filter((id) => !there.has(id))).toEqual([])
    const written = JSON.parse(readFileSync(join(into, 'manifest.json'), 'utf8')).facts
    expect(facts.heads[0].seq).toBeGreaterThanOrEqual(written.heads[0].seq)
    expect(facts.counts.request).toBeGreaterThanOrEqual(before.length + 1)
    expect(facts.counts.assessment).toBe(1)
  })

  it('is restored over nothing that is there', async () => {
    await expect(restoreInto(into, folder)).rejects.toThrow('into an empty folder')
  })

  it('is refused when one byte of it has changed, and leaves nothing behind', async () => {
    const damaged = join(into, 'data', 'base', '5', 'PG_VERSION')
    const whole = readFileSync(damaged)
    writeFileSync(damaged, Buffer.from([whole[0] ? whole[0] ^ 1 : 1, ...whole.subarray(1)]))
    const target = join(place, 'damaged')
    await expect(restoreInto(into, target)).rejects.toThrow('is damaged: data/base/5/PG_VERSION')
    expect(readdirSync(place)).not.toContain('damaged')
    writeFileSync(damaged, whole)
  })

  it('is refused when what it says of itself has changed, or half of it is missing', async () => {
    const manifest = join(into, 'manifest.json')
    const whole = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, whole.replace('"seq": ', '"seq": 1'))
    const target = join(place, 'forged')
    await expect(restoreInto(into, target)).rejects.toThrow('manifest.json is not what was')
    rmSync(manifest)
    await expect(restoreInto(into, target)).rejects.toThrow('There is no whole backup')
    writeFileSync(manifest, whole)
  })
})

describe('a quiet database', () => {
  it('comes back exactly as it was', async () => {
    const original = await factsOf(url)
    const still = join(place, 'still')
    await takeBackup({ url, folder, into: still })
    const { restored } = await restoreInto(still, join(place, 'restored-still'))
    expect(restored).toEqual(original)
  })
})
