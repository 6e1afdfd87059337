import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { attempt } from './attempt'
import { copy, samples } from './broken'
import { unreached } from './conflicts'
import { constraintsOf, named, refusalsOf } from './constraint'
import { makeWorld, type World } from './world'

const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

it('knows a fault for every constraint there is, and for none that is not', async () => {
  const constraints = await constraintsOf(admin)
  const untried = constraints.filter(
    ({ name, kind, held }) => kind !== 'p' && !held && !named.has(name) && !unreached[name],
  )
  expect(untried).toEqual([])
  const standing = new Set(constraints.map(({ name }) => name))
  expect([...named].filter((name) => !standing.has(name))).toEqual([])
})

it('has every constraint refuse the faults that are its own', async () => {
  const wrong = []
  for (const constraint of await constraintsOf(admin)) {
    const refusals = await refusalsOf(admin, world, constraint)
    if (refusals.some((refusal) => refusal !== constraint.name))
      wrong.push({ constraint, refusals })
  }
  expect(wrong).toEqual([])
})

it('takes a copy with which nothing is wrong, so that it is the fault that is refused', async () => {
  const refused = []
  // Of these there is one at most, or a copy is another row in name only.
  const single = `installation sighting self_rating rating assessment_focus assessment_goal assessment
    version_area printed_focus printed_goal audit_head credential`
  for (const [table, sampleOf] of Object.entries(samples)) {
    if (single.split(/\s+/).includes(table)) continue
    const outcome = await attempt(admin, async (sql) => {
      const { where, fresh = {} } = await sampleOf(sql, world)
      await copy(sql, table, { where, patch: fresh })
    })
    if (outcome !== 'done') refused.push({ table, outcome })
  }
  expect(refused).toEqual([])
})

it('lets no other columns be empty than those that may', async () => {
  const columns = await admin<{ table: string; column: string }[]>`
    select relname as table, attname as column from pg_attribute
    join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attnotnull`
  expect(columns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
    mayBeEmpty.split(/\s+/),
  )
})

const mayBeEmpty = `account_link.made_by account_link.programme_id account_link.revoked_at
  account_link.used_at assessment.correction_reason assessment.corrects_id
  assessment.form_seconds assessment.placement_id assessor.confirmed_at assessor.left_at
  assessor.person_id assessor.workplace_id audit_event.actor_id draft.seconds goal.valid_to
  installation.seeded_at instrument.region_id instrument_draft.instrument_id
  instrument_version.published_at letter.account_link_id letter.refused_code
  letter.request_id membership.ends_on outbox.delivered_at outbox.programme_id
  pause.ends_on person.deactivated_at plan_item.done_at plan_item.due_on
  programme_instrument.used_to rate_limit.expire rating.level request.closed_at
  request.decline_reason request.difficulty request.placement_id request.replaces_id
  self_rating.level session.device supervision.ends_on training.continues_id
  training_step.until workplace.closed_on`
