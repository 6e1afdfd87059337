import postgres, { type Sql } from 'postgres'
import { migrate } from './migrate'
import { publishForms } from './publish-forms'
import { createRoles, openDatabase } from './roles'

/** What a database is for; it is written down once and never changes. */
export type InstallationKind = 'production' | 'demo' | 'test'

/**
 * Makes a database ready to serve: roles, tables, policies, published forms. Safe to run again.
 * The address is the administrator's. Throws when the database was made for something else, before
 * anything in it is changed.
 */
export async function prepareDatabase(
  administratorUrl: string,
  kind: InstallationKind,
  tell?: (line: string) => void,
): Promise<void> {
  const admin = postgres(administratorUrl, { max: 1, onnotice: () => {} })
  try {
    await mustBe(admin, kind)
    await createRoles(admin, administratorUrl)
    await openDatabase(admin)
    await migrate(administratorUrl, { tell })
    await admin`insert into installation (kind) values (${kind}) on conflict do nothing`
    await mustBe(admin, kind)
    await publishForms(admin)
  } finally {
    await admin.end()
  }
}

/** Refuses a database that was made for something else; one without tables may become anything. */
async function mustBe(admin: Sql, kind: InstallationKind): Promise<void> {
  const [table] = await admin`select where to_regclass('public.installation') is not null`
  if (!table) return
  const [made] = await admin<{ kind: string }[]>`select kind from installation`
  if (made && made.kind !== kind) throw new MadeForSomethingElse(made.kind, kind)
}

/** The database holds what another kind of installation put there. */
export class MadeForSomethingElse extends Error {
  constructor(made: string, wanted: string) {
    super(
      `This database is a ${made}, not a ${wanted}: it stays one, so give this installation a database of its own.`,
    )
  }
}
