import { afterAll, describe, expect, it } from 'vitest'
import { app, auth, worker } from '../client'
import { administrator } from '../factories/administrator'

const admin = administrator()
afterAll(() => admin.end())

const names = async (query: PromiseLike<{ name?: string }[]>) =>
  (await query).map((row) => row.name)

describe('every table', () => {
  it('has row-level security, enabled and forced', async () => {
    const open = admin`select relname as name from pg_class
      where relnamespace in ('public'::regnamespace, 'access'::regnamespace, 'record'::regnamespace)
        and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`
    expect(await names(open)).toEqual([])
  })

  it('has a policy, but none that speaks to everybody', async () => {
    const bare = admin`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not exists (select from pg_policy where polrelid = pg_class.oid)`
    expect(await names(bare)).toEqual([])
    const loose = admin`select policyname as name from pg_policies
      where 'public' = any (roles) or permissive <> 'PERMISSIVE'`
    expect(await names(loose)).toEqual([])
  })

  it('belongs to the owner, and so does every view, which asks as whoever looks', async () => {
    const strange = admin`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S', 'f')
        and relowner <> 'handslag_owner'::regrole`
    expect(await names(strange)).toEqual([])
    const views = admin`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce(reloptions, '{}') @> '{security_invoker=true}'`
    expect(await names(views)).toEqual([])
  })

  it('is indexed by whatever a policy asks of it', async () => {
    const unindexed = admin`select relname || '.' || attname as name
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0
        and attname in ('training_id', 'assessor_id', 'programme_id', 'person_id', 'request_id',
          'assessment_id')
        and exists (select from pg_policy where polrelid = pg_class.oid
          and (coalesce(pg_get_expr(polqual, polrelid), '')
            || coalesce(pg_get_expr(polwithcheck, polrelid), '')) ~ ('\\y' || attname || '\\y'))
        and not exists (select from pg_index where indrelid = attrelid and indkey[0] = attnum)
      order by 1`
    // An outbox is posted to, never read by a policy.
    expect(await names(unindexed)).toEqual(['outbox.programme_id'])
  })

  it('is indexed by every key that points at what may be deleted', async () => {
    // What people, programmes and published forms are made of is never deleted in daily work, so
    // nobody ever looks from there. A draft, a line of a plan and a session are.
    const unindexed = admin`select conname as name from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace
        and has_table_privilege('handslag_app', confrelid, 'delete')
        and not exists (select from pg_index where indrelid = conrelid and indpred is null
          and indkey[0] = any (conkey))`
    expect(await names(unindexed)).toEqual([])
  })

  it('asks its policies once a query, not once a row', async () => {
    const slow = admin`select tablename || '.' || policyname as name from pg_policies
      where regexp_replace(coalesce(qual, '') || coalesce(with_check, ''),
        '\\( SELECT access\\.\\w+\\(\\) AS \\w+\\)', '', 'g') ~ 'access\\.'`
    expect(await names(slow)).toEqual([])
  })
})

describe('every function of access and record', () => {
  it('has a fixed search path where it reads tables, and its temporary tables come last', async () => {
    const loose = admin`select proname as name from pg_proc
      where pronamespace in ('access'::regnamespace, 'record'::regnamespace)
        and (prosecdef or prolang = (select oid from pg_language where lanname = 'plpgsql'))
        and not coalesce(proconfig, '{}') @> '{"search_path=public, pg_temp"}'`
    expect(await names(loose)).toEqual([])
  })

  it('belongs to the definer when it runs as its owner, who logs in nowhere', async () => {
    const strange = admin`select proname as name from pg_proc
      where prosecdef and proowner <> 'handslag_definer'::regrole
        and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`
    expect(await names(strange)).toEqual([])
  })

  it('is not for everybody to call', async () => {
    const open = admin`select proname as name from pg_proc
      where pronamespace in ('access'::regnamespace, 'record'::regnamespace)
        and (has_function_privilege('handslag_auth', oid, 'execute')
          or has_function_privilege('handslag_worker', oid, 'execute')
          or exists (select from aclexplode(proacl) where grantee = 0))
      order by 1`
    // The log-in tells the audit what somebody did with their account; the worker asks for a language.
    expect(await names(open)).toEqual(['append_account_audit', 'language_of'])
  })

  it('of the triggers and of the record is not called by the product, but for what follows an act', async () => {
    const callable = admin`select proname as name from pg_proc
      where pronamespace = 'record'::regnamespace
        and has_function_privilege('handslag_app', oid, 'execute') order by 1`
    expect(await names(callable)).toEqual(['append_audit', 'link', 'return_requests'])
  })
})

describe('the roles', () => {
  it('that serve own nothing, stand above nothing and belong to nobody', async () => {
    const roles = await admin`
      select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
        exists (select from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owns,
        exists (select from pg_auth_members where member = pg_roles.oid) as member
      from pg_roles where rolname in ('handslag_app', 'handslag_auth', 'handslag_worker')
      order by 1`
    const humble = {
      ...{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
      ...{ rolreplication: false, owns: false, member: false },
    }
    expect(roles).toEqual([
      { rolname: 'handslag_app', ...humble },
      { rolname: 'handslag_auth', ...humble },
      { rolname: 'handslag_worker', ...humble },
    ])
  })

  it('that own tables or functions cannot log in, and stand above nothing either', async () => {
    const roles = await admin`select rolname, rolcanlogin, rolsuper, rolbypassrls
      from pg_roles where rolname in ('handslag_owner', 'handslag_definer') order by 1`
    const asleep = { rolcanlogin: false, rolsuper: false, rolbypassrls: false }
    expect(roles).toEqual([
      { rolname: 'handslag_definer', ...asleep },
      { rolname: 'handslag_owner', ...asleep },
    ])
  })

  it.each([
    'create table public.mine (id int)',
    'create table access.mine (id int)',
    'create schema mine',
    'create function public.mine() returns int language sql as $$ select 1 $$',
    'create extension citext',
    'alter table assessment disable trigger all',
    'alter table assessment disable row level security',
    'drop policy readers_read on assessment',
    'drop table rating',
    'set role handslag_owner',
    'set role handslag_definer',
    "set session_replication_role = 'replica'",
    'truncate audit_event',
  ])('that serve are refused: %s', async (statement) => {
    for (const pool of [app(), auth(), worker()]) {
      await expect(pool.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
    }
  })
})
