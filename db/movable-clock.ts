import type { Sql } from 'postgres'

/**
 * Replaces the database's clock by one that can be moved: for tests and for the seed, never for
 * production, whose installation refuses it. Needs the administrator.
 */
export async function makeClockMovable(admin: Sql): Promise<void> {
  const [made] = await admin<{ kind: string }[]>`select kind from installation`
  if (made?.kind !== 'test' && made?.kind !== 'demo') {
    throw new Error('The clock of a production database cannot be moved.')
  }
  await admin.begin(async (tx) => {
    await tx`create table if not exists access.moved_clock (
      id boolean primary key default true check (id), by interval not null)`
    await tx`grant select on access.moved_clock to public`
    await tx`insert into access.moved_clock (by) values ('0') on conflict do nothing`
    await tx`create or replace function clock() returns timestamptz
      language sql stable parallel safe
      as $$ select now() + by from access.moved_clock $$`
  })
}

/** Moves the clock so that it shows an instant now, and goes on from there. */
export async function moveClockTo(admin: Sql, instant: Date): Promise<void> {
  await admin`update access.moved_clock set by = ${instant} - now()`
}

/** Gives the database its true clock back. */
export async function restoreClock(admin: Sql): Promise<void> {
  await admin.begin(async (tx) => {
    await tx`create or replace function clock() returns timestamptz
      language sql stable parallel safe
      as $$ select now() $$`
    await tx`drop table if exists access.moved_clock`
  })
}
