import type { Sql } from 'postgres'
import { roles } from '../log-ins'

/**
 * While the demo is made, no act waits until the disk has it: what is cut short begins anew anyway.
 * Holds for connections that are opened from now on.
 */
export async function leaveDiskBehind(admin: Sql): Promise<void> {
  await admin`alter role ${admin(roles.app)} in database ${admin(await nameOf(admin))}
    set synchronous_commit = off`
}

/** From now on every act waits for the disk again. */
export async function waitForDisk(admin: Sql): Promise<void> {
  await admin`alter role ${admin(roles.app)} in database ${admin(await nameOf(admin))}
    reset synchronous_commit`
}

async function nameOf(admin: Sql): Promise<string> {
  const [row] = await admin<{ name: string }[]>`select current_database() as name`
  return row?.name ?? ''
}
