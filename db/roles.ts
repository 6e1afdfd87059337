import type { Sql } from 'postgres'
import { logInsFrom, roles } from './log-ins'

/**
 * Creates the roles of the cluster and sets the server's passwords. May run again at any time; needs
 * an administrator who may create roles.
 */
export async function createRoles(admin: Sql, administratorUrl: string): Promise<void> {
  await mustBeAdministrator(admin)
  const { app, auth, worker } = logInsFrom(administratorUrl)
  await admin.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('handslag roles'))`
    const present = await tx<{ rolname: string }[]>`select rolname from pg_roles`
    const known = new Set(present.map((row) => row.rolname))
    const ensure = async (role: string, attributes: string) => {
      await tx.unsafe(`${known.has(role) ? 'alter' : 'create'} role ${role} ${attributes}`)
    }
    await ensure(roles.owner, 'nologin noinherit')
    await ensure(roles.definer, 'nologin')
    await ensure(roles.app, `login noinherit ${password(app)}`)
    await ensure(roles.auth, `login noinherit ${password(auth)}`)
    await ensure(roles.worker, `login noinherit ${password(worker)}`)
    await tx.unsafe(`grant ${roles.definer} to ${roles.owner}`)
    await tx.unsafe(`grant ${roles.owner} to current_user`)
  })
}

// Publishing a form and planting a demo write past row-level security, which binds even the owner.
async function mustBeAdministrator(admin: Sql): Promise<void> {
  const [role] = await admin<{ name: string; may: boolean }[]>`
    select rolname as name, rolsuper or (rolcreaterole and rolcreatedb and rolbypassrls) as may
    from pg_roles where rolname = current_user`
  if (role?.may) return
  throw new Error(
    `DATABASE_URL must name an administrator: ${role?.name} is neither a superuser nor a role with CREATEROLE, CREATEDB and BYPASSRLS.`,
  )
}

const password = (url: string) => `password '${new URL(url).password}'`

/** Lets the owner build in this database, and nobody else. */
export async function openDatabase(admin: Sql): Promise<void> {
  await admin.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('handslag database'))`
    await tx`create extension if not exists btree_gist`
    const [row] = await tx<{ name: string }[]>`select current_database() as name`
    await tx.unsafe(`grant create on database "${row?.name}" to ${roles.owner}`)
    await tx.unsafe(`revoke temporary on database "${row?.name}" from public`)
    await tx.unsafe(`grant create, usage on schema public to ${roles.owner}`)
  })
}
