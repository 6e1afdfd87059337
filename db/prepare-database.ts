import postgres from 'postgres'
import { migrate } from './migrate'
import { publishForms } from './publish-forms'
import { createRoles, openDatabase } from './roles'

/** What a database is for; it is written down once and never changes. */
export type InstallationKind = 'production' | 'demo' | 'test'

/**
 * Makes a database ready to serve: roles, tables, policies, published forms. Safe to run again.
 * The address is the administrator's. Throws when the database was made for something else.
 */
export async function prepareDatabase(
  administratorUrl: string,
  kind: InstallationKind,
): Promise<void> {
  const admin = postgres(administratorUrl, { max: 1, onnotice: () => {} })
  try {
    await createRoles(admin, administratorUrl)
    await openDatabase(admin)
    await migrate(administratorUrl)
    await admin`insert into installation (kind) values (${kind}) on conflict do nothing`
    const [made] = await admin<{ kind: string }[]>`select kind from installation`
    if (made?.kind !== kind) throw new Error(`This database is a ${made?.kind}, not a ${kind}.`)
    await publishForms(admin)
  } finally {
    await admin.end()
  }
}
