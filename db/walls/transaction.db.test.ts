import { afterAll, beforeAll, expect, it } from 'vitest'
import { read, write } from '@/data/access/transaction'
import type { Reader } from '@/data/access/viewer'
import { app } from '../client'
import { administrator } from '../factories/administrator'
import { makePerson } from '../factories/people'
import { asReaderOf } from '../factories/viewers'

const admin = administrator()
afterAll(() => admin.end())
let [ada, bo]: [Reader, Reader] = [] as never
beforeAll(async () => {
  ada = await asReaderOf(admin, (await makePerson(admin)).personId)
  bo = await asReaderOf(admin, (await makePerson(admin)).personId)
})

// More at once than the pool has connections, so that each of them is looked at.
const everyConnection = <T>(look: (at: number) => PromiseLike<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, at) => look(at)))
const whoIsLeft = async () => {
  const looks = await everyConnection(() => app()`select access.me() as me, pg_sleep(0.01)`)
  return [...new Set(looks.map(([row]) => row?.me))]
}
const me = (viewer: Reader) =>
  read(viewer, async (sql) => (await sql<{ me: string }[]>`select access.me() as me`)[0]?.me)

it('knows the viewer inside, and nobody in the connection afterwards', async () => {
  expect(await me(ada)).toBe(ada.personId)
  expect(await whoIsLeft()).toEqual([null])
})

it('knows nobody afterwards either when the work broke', async () => {
  const broken = await Promise.allSettled(
    Array.from({ length: 20 }, (_, at) =>
      write(ada, async (sql) => {
        if (at % 2 === 0) throw new Error('broken')
        await sql`select 1 / 0`
      }),
    ),
  )
  expect(broken.every(({ status }) => status === 'rejected')).toBe(true)
  expect(await whoIsLeft()).toEqual([null])
})

it('never mixes viewers who work at once', async () => {
  const seen = await everyConnection((at) => me(at % 2 ? ada : bo))
  expect(seen).toEqual(Array.from({ length: 20 }, (_, at) => (at % 2 ? ada : bo).personId))
})

it('reads READ ONLY: a write in a read is refused by the database', async () => {
  const writing = read(
    ada,
    (sql) => sql`update person set locale = 'en' where id = ${ada.personId}`,
  )
  await expect(writing).rejects.toMatchObject({ code: '25006' })
})

it('has no work that writes its own opening: a read cannot become a write', async () => {
  const writing = read(ada, async (sql) => {
    await sql`select 1`
    await sql`set transaction read write`
  })
  await expect(writing).rejects.toMatchObject({ code: '25001' })
})

it('undoes everything when the work breaks after a write', async () => {
  const breaking = write(ada, async (sql) => {
    await sql`update person set locale = 'en' where id = ${ada.personId}`
    throw new Error('broken')
  })
  await expect(breaking).rejects.toThrow('broken')
  const [row] = await admin`select locale from person where id = ${ada.personId}`
  expect(row?.locale).toBe('sv')
})

it('leaves every connection usable after errors of every kind', async () => {
  await Promise.allSettled(
    Array.from({ length: 40 }, (_, at) =>
      write(ada, async (sql) => {
        if (at % 4 === 0) await sql`select no_such_column`
        if (at % 4 === 1) await sql`insert into assessment (id) values (null)`
        if (at % 4 === 2) await Promise.all([sql`select 1 / 0`, sql`select 1`])
        throw new Error('broken')
      }),
    ),
  )
  const seen = await everyConnection(() => me(bo))
  expect(new Set(seen)).toEqual(new Set([bo.personId]))
})

it('refuses a viewer who has no person, or another word in its place', async () => {
  for (const personId of ['', "x'; drop table person; --", `${ada.personId}'`]) {
    await expect(me({ ...ada, personId })).rejects.toThrow('a viewer without a person')
  }
})
