import { afterAll, expect, it } from 'vitest'
import { app, auth, worker } from '../client'
import { administrator } from '../factories/administrator'
import { makeClockMovable, moveClockTo, restoreClock } from '../movable-clock'

const admin = administrator()
afterAll(() => admin.end())

const clockIsNow = async () =>
  (await admin<{ same: boolean }[]>`select clock() = now() as same`)[0]?.same

async function move() {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2031-05-06T07:08:09Z'))
}

it('shows the time of the transaction until it is moved, and again when it is restored', async () => {
  expect(await clockIsNow()).toBe(true)
  await move()
  expect(await admin`select today()`).toEqual([{ today: '2031-05-06' }])
  await restoreClock(admin)
  expect(await clockIsNow()).toBe(true)
})

it('goes on from where it was moved to, and is one for everybody', async () => {
  await move()
  const [product, logIn] = [await app()`select today()`, await auth()`select today()`]
  await restoreClock(admin)
  expect([product[0], logIn[0]]).toEqual([{ today: '2031-05-06' }, { today: '2031-05-06' }])
})

it('is not moved in a production database', async () => {
  await admin`update installation set kind = 'production'`
  await expect(makeClockMovable(admin)).rejects.toThrow('production')
  await admin`update installation set kind = 'test'`
  expect(await clockIsNow()).toBe(true)
})

it('is not moved in a database that nobody prepared', async () => {
  await admin`delete from installation`
  await expect(makeClockMovable(admin)).rejects.toThrow('cannot be moved')
  await admin`insert into installation (kind) values ('test')`
})

it.each([
  "update access.moved_clock set by = '1 year'",
  'delete from access.moved_clock',
  "insert into access.moved_clock (by) values ('1 year')",
  'drop table access.moved_clock',
  'create or replace function clock() returns timestamptz language sql as $$ select now() $$',
  "create or replace function today() returns date language sql as $$ select '2031-01-01'::date $$",
  "update installation set kind = 'test'",
])('is not moved by those who serve: %s', async (statement) => {
  await move()
  for (const pool of [app(), auth(), worker()]) {
    await expect(pool.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
  }
  await restoreClock(admin)
})

it('is asked for wherever the time is stored: no table has a clock of its own', async () => {
  const clocks = await admin`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and column_default ~* 'now|current_|clock|timestamp'`
  expect(clocks).toEqual([])
  const functions = await admin`select proname from pg_proc
    where pronamespace in ('public'::regnamespace, 'access'::regnamespace, 'record'::regnamespace)
      and proname <> 'clock' and prolang <> (select oid from pg_language where lanname = 'c')
      and prosrc ~* 'now\\(\\)|current_(date|time)|_timestamp\\(|localtime'`
  expect(functions).toEqual([])
})
