import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { actAs, attempt } from './attempt'
import { tries } from './tries'
import { tryOut } from './try'
import { makeWorld, type World } from './world'

const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

describe('what each may write, as a database role', () => {
  for (const one of tries) {
    it(`${one.says}: ${one.gives}`, async () => {
      expect(await tryOut(admin, world, one)).toBe(one.gives)
    })
  }
})

// The product's rights, word by word. A table that is not named can be read at most.
const mayInsert = `account_link area assessment assessment_focus assessment_goal assessor concern
  concern_note draft idempotency instrument instrument_draft instrument_version membership
  objection opening outbox pause placement plan_item printed_focus printed_goal
  programme_instrument progress_meeting rating request saved_view self_rating
  setting_change sighting supervision supervision_talk training training_step version_area
  voiding welcome workplace`
const mayUpdate = `account_link.revoked_at assessor.left_at assessor.name assessor.person_id
  assessor.specialty assessor.title assessor.workplace_id draft.answers draft.parked
  draft.saved_at draft.seconds draft.version instrument_draft.definition
  instrument_draft.saved_at instrument_draft.saved_by instrument_draft.version
  membership.ends_on pause.ends_on person.deactivated_at person.locale person.name
  placement.ends_on placement.planned placement.starts_on placement.workplace_id
  plan_item.done_at plan_item.due_on plan_item.position plan_item.text programme.name
  programme.settings programme_instrument.used_to request.closed_at request.decline_reason
  request.state supervision.ends_on training.percent training.planned_end_on
  training.starts_on training.state workplace.closed_on workplace.name workplace.specialty`
const mayDelete = `draft instrument_draft placement plan_item saved_view`
const words = (text: string) => text.split(/\s+/)

async function tablesWith(right: string): Promise<string[]> {
  const rows = await admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'v') and has_table_privilege('handslag_app', oid, ${right})
    order by relname`
  return rows.map((row) => row.name)
}

describe('the rights of the product', () => {
  it('are to insert, update and delete what its verbs do', async () => {
    expect(await tablesWith('insert')).toEqual(words(mayInsert))
    expect(await tablesWith('delete')).toEqual(words(mayDelete))
    const columns = await admin<{ name: string }[]>`
      select relname || '.' || attname as name
      from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
        and has_column_privilege('handslag_app', pg_class.oid, attnum, 'update') order by name`
    expect(columns.map((row) => row.name)).toEqual(words(mayUpdate))
  })

  it('are never to empty, to reference or to hang triggers on a table', async () => {
    for (const right of ['truncate', 'references', 'trigger']) {
      expect(await tablesWith(right)).toEqual([])
    }
  })

  it('do not let anybody empty a table that they may write', async () => {
    for (const table of [...words(mayInsert), 'audit_event']) {
      const outcome = await attempt(admin, async (sql) => {
        await actAs(sql, world.home.administrator.personId)
        await sql`truncate ${sql(table)} cascade`
      })
      expect(outcome).toMatch(/^42501: permission denied/)
    }
  })

  it('do not let anybody alter or delete a form, its rows or the audit', async () => {
    for (const table of ['assessment', 'rating', 'assessment_focus', 'voiding', 'audit_event']) {
      for (const change of [`delete from ${table}`, `update ${table} set ctid = ctid`]) {
        const outcome = await attempt(admin, async (sql) => {
          await actAs(sql, world.home.assessor.personId)
          await sql.unsafe(change.replace('ctid = ctid', await firstColumn(table)))
        })
        expect(outcome).toMatch(/^42501: permission denied/)
      }
    }
  })
})

async function firstColumn(table: string): Promise<string> {
  const [row] = await admin<{ name: string }[]>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum = 1`
  return `${row?.name} = ${row?.name}`
}
