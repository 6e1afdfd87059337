import type { Sql } from 'postgres'
import { roles } from '../log-ins'
import { prepareDatabase } from '../prepare-database'

/**
 * Makes a demo whose seed was interrupted as good as new: what is signed cannot be taken back row by
 * row, so everything goes. Does nothing to a demo that is whole; refuses any other database.
 */
export async function cleanSlate(admin: Sql, administratorUrl: string): Promise<void> {
  const [state] = await admin<{ kind: string; whole: boolean; begun: boolean }[]>`
    select kind, seeded_at is not null as whole,
      exists (select from region) or to_regclass('access.moved_clock') is not null as begun
    from installation`
  if (state?.kind !== 'demo') throw new Error('Only a demo can be begun anew.')
  if (state.whole || !state.begun) return
  await admin.begin(async (tx) => {
    await tx.unsafe(`set local role ${roles.owner}`)
    await tx`drop schema if exists access, record, drizzle, graphile_worker cascade`
    await tx`reset role`
    await tx`drop schema public cascade`
    await tx`create schema public`
    await tx`grant usage on schema public to public`
  })
  await prepareDatabase(administratorUrl, 'demo')
}
