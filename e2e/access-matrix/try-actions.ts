import { expect, test } from '../fixtures/test'
import { actionsOfTheBuild } from '../http/actions-of-the-build'
import { type Asker, post } from '../http/ask'
import { actions } from './actions'
import { wordFor } from './answer'
import { type Attempt, attempts } from './attempts'
import { snapshot } from './snapshot'
import { identities, type Row } from './table'
import { noSuchId, type World } from './world'

const built = actionsOfTheBuild()

function attemptOf(name: string): Attempt & { action: string } {
  const attempt = attempts[name]
  const action = built.get(name)?.id
  if (!attempt || !action) throw new Error(`Nobody knows how to post ${name}.`)
  return { ...attempt, action }
}

async function idFor(world: World, { name, whose }: Row): Promise<string> {
  const pair = world.pairOf(whose)
  const row = attemptOf(name).row
  return pair && row ? row(world.admin, pair) : noSuchId(whose)
}

// Somebody whom nobody has asked yet.
const third = (world: World) => ({ assessorId: world.thirdAssessorId })

/** Posts an action and says what came of it: whether anything changed, and the answer. */
async function tryIt(world: World, asker: Asker, row: Row, headers: { from?: string | null } = {}) {
  const { page, fields, action } = attemptOf(row.name)
  const id = await idFor(world, row)
  const before = await snapshot(world.admin)
  const path = page.replace('[id]', id)
  const answer = await post(asker, { path, action, fields: fields(id, third(world)), ...headers })
  await answer.text()
  const changed = (await snapshot(world.admin)) !== before
  const word = wordFor(answer)
  if (answer.status >= 500) return `${answer.status}`
  if (changed) return 'acts'
  return word === '404' || word === 'in' ? word : 'no'
}

/** Tries every action as everybody: what is not one's own is not touched. */
export function tryActions(worldOf: () => World): void {
  for (const row of actions) {
    test(`${row.name} ${row.whose} acts for whom it concerns alone`, async () => {
      for (const identity of identities) {
        const world = worldOf()
        const came = await tryIt(world, await world.signIn(identity), row)
        expect.soft(came, `${identity} posts it`).toBe(row.cells[identity])
      }
    })
  }
}

/** Tries every action that somebody may do, as if another site had posted it in their browser. */
export function tryFromElsewhere(worldOf: () => World): void {
  for (const row of actions) {
    const may = identities.find((identity) => row.cells[identity] === 'acts')
    if (!may) continue
    test(`${row.name} ${row.whose} does nothing for another site's page`, async () => {
      const world = worldOf()
      for (const from of [null, 'null', 'https://elsewhere.test']) {
        const came = await tryIt(world, await world.signIn(may), row, { from })
        expect.soft(came, `posted from ${from}`).not.toBe('acts')
      }
    })
  }
}
