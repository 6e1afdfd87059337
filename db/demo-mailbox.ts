import type { Sql } from 'postgres'
import { roles } from './log-ins'

/**
 * Makes the mailbox in which a demo catches its own mail, for everybody there to read. A production
 * database has none, and refuses one: there mail reaches the people it is for, and nobody else. Needs
 * the administrator; safe to run again.
 */
export async function makeDemoMailbox(admin: Sql): Promise<void> {
  const [made] = await admin<{ kind: string }[]>`select kind from installation`
  if (made?.kind !== 'test' && made?.kind !== 'demo') {
    throw new Error('A production database has no mailbox.')
  }
  await admin.begin(async (tx) => {
    await tx`create schema if not exists mailbox`
    await tx`create table if not exists mailbox.mail (
      id uuid primary key, at timestamptz not null, address text not null, subject text not null,
      text text not null, html text not null)`
    await tx`create index if not exists mail_newest on mailbox.mail (at desc)`
    await tx`alter table mailbox.mail enable row level security`
    await tx`alter table mailbox.mail force row level security`
    await tx`drop policy if exists everybody_reads on mailbox.mail`
    await tx`drop policy if exists worker_keeps on mailbox.mail`
    await tx.unsafe(`create policy everybody_reads on mailbox.mail for select to ${roles.app}
      using (true)`)
    await tx.unsafe(`create policy worker_keeps on mailbox.mail for all to ${roles.worker}
      using (true) with check (true)`)
    await tx.unsafe(`grant usage on schema mailbox to ${roles.app}, ${roles.worker}`)
    await tx.unsafe(`grant select on mailbox.mail to ${roles.app}`)
    await tx.unsafe(`grant select, insert, delete on mailbox.mail to ${roles.worker}`)
  })
}
