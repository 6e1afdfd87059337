import type { Sql } from 'postgres'
import { roles } from '../../db/log-ins'

/** The table into which the bare action inserts. */
export async function makeBareNoteTable(admin: Sql): Promise<void> {
  await admin`create table if not exists bench_note (id uuid primary key, text text not null)`
  await admin`grant insert on bench_note to ${admin(roles.app)}`
}
