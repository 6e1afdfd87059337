import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app } from '@/db/client'
import { administrator } from '@/db/factories/administrator'
import { allOf } from '@/db/factories/all-of'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { readCohortFilter, sortKeys } from '@/domain/cohort-filter'
import { cohortPage } from '@/domain/cohort-page'
import { exportCohort } from './export-cohort'
import { readCohort } from './read-cohort'

const admin = administrator()
afterAll(() => admin.end())

let small: SmallCohort
beforeAll(async () => {
  small = await makeSmallCohort(admin)
})

const director = () => asDirectorOf(admin, small.director.personId)
const byName = { sort: 'name', direction: 'asc' } as const

async function exported(asked: Partial<Parameters<typeof exportCohort>[1]> = {}) {
  const parts = exportCohort(await director(), { programmeId: null, ...byName, ...asked })
  const all = await allOf(parts)
  return { parts: all, trainees: all.flatMap(({ trainees }) => trainees) }
}

describe('the cohort for a file', () => {
  it('is what the table shows, with the form that names its columns', async () => {
    const { form, goals, today, trainees } = await readCohort(await director(), null)
    const { parts, ...all } = await exported()
    expect(all.trainees).toEqual(trainees)
    expect(parts[0]).toMatchObject({ today, goals, trainees: [] })
    expect(parts[0]?.form?.key).toBe(form?.key)
  })

  it.each(sortKeys.flatMap((sort) => [[sort, 'asc'] as const, [sort, 'desc'] as const]))(
    'stands in the order of the table by %s, %s',
    async (sort, direction) => {
      const { trainees } = await readCohort(await director(), null)
      const filter = readCohortFilter({ sort, dir: direction })
      const inTable = cohortPage(trainees, filter).rows.map(({ name }) => name)
      expect((await exported({ sort, direction })).trainees.map(({ name }) => name)).toEqual(
        inTable,
      )
    },
  )

  it('holds nobody of a programme that the director does not lead', async () => {
    const ward = await makeWard(admin)
    expect((await exported({ programmeId: ward.programmeId })).trainees).toEqual([])
  })
})

describe('a large cohort', () => {
  const size = 6000
  beforeAll(async () => {
    await admin.begin(async (sql) => {
      await sql`create temp table many on commit drop as
        select gen_random_uuid() as person, gen_random_uuid() as training, nth
        from generate_series(1, ${size}::int) as nth`
      await sql`insert into person (id, name) select person, 'Läkare ' || nth from many`
      await sql`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state)
        select training, ${small.programmeId}, person, '2026-01-12', '2027-01-12', 'running'
        from many`
    })
  })

  it('comes a part at a time, and leaves nothing behind in memory', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const held: number[] = []
    let [count, largest] = [0, 0]
    for await (const { trainees } of exportCohort(await director(), {
      programmeId: null,
      ...byName,
    })) {
      count += trainees.length
      largest = Math.max(largest, trainees.length)
      collect()
      held.push(process.memoryUsage().heapUsed)
    }
    expect(count).toBe(size + 3)
    expect(largest).toBe(100)
    // Kept, so many trainees are several megabytes.
    expect((held.at(-1) ?? 0) - (held[5] ?? 0)).toBeLessThan(1_000_000)
  })

  it('gives its connection back when whoever reads it leaves', async () => {
    // More often than the pool has connections; once in the midst of its rows.
    for (const read of [2, ...Array<number>(11).fill(1)]) {
      const parts = exportCohort(await director(), { programmeId: null, ...byName })
      for (let time = 0; time < read; time++) expect((await parts.next()).done).toBe(false)
      await parts.return(undefined)
    }
    const [row] = await app()`select current_setting('app.person_id', true) as person`
    expect(row?.person ?? '').toBe('')
  })
})

it('the cohort for a file is kept to own programmes by the code alone', async () => {
  const ward = await makeWard(admin)
  await withoutRowSecurity(admin)
  expect((await exported({ programmeId: ward.programmeId })).trainees).toEqual([])
  expect((await exported({ sort: 'goals' })).trainees.map(({ name }) => name)).not.toContain(
    'Tove Trast',
  )
})
