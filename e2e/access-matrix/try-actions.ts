import { expect, test } from '../fixtures/test'
import { actionsOfTheBuild } from '../http/actions-of-the-build'
import { post } from '../http/ask'
import { actionRows } from './action-rows'
import { wordFor } from './answer'
import { type Attempt, attempts } from './attempts'
import { snapshot } from './snapshot'
import { identities, type Identity, type Row } from './table'
import { noSuchId, type World } from './world'

const built = actionsOfTheBuild()

/** Where something is posted to, and the action of the build that answers, unless a route does. */
function attemptOf(name: string): Attempt & { path: string; action?: string } {
  const attempt = attempts[name]
  if (!attempt) throw new Error(`Nobody knows how to post ${name}.`)
  const [, route] = /^POST (.+)$/.exec(name) ?? []
  if (route) return { ...attempt, path: route.replace('[requestId]', '[id]') }
  const action = built.get(name)?.id
  if (!action || !attempt.page) throw new Error(`The build has no ${name}.`)
  return { ...attempt, path: attempt.page, action }
}

/** Gets an attempt ready: the row behind it, and a session of its own. */
async function prepare(world: World, { name, whose }: Row, identity: Identity) {
  const { path, fields, action, row, before } = attemptOf(name)
  const pair = world.pairOf(whose)
  const id = pair && row ? await row(world.admin, pair) : noSuchId(whose)
  await before?.(world)
  const asker = await world.signIn(identity)
  const posted = { path: path.replace('[id]', id), action, fields: fields(id, world) }
  return async (from?: string | null) => {
    const answer = await post(asker, { ...posted, from })
    await answer.text()
    if (answer.status >= 500) return `${answer.status}`
    const word = wordFor(answer)
    return word === '404' || word === 'in' ? word : 'no'
  }
}

/** Whether anything was written while something was done. */
async function changes(world: World, work: () => Promise<unknown>): Promise<boolean> {
  const before = await snapshot(world.admin)
  await work()
  return (await snapshot(world.admin)) !== before
}

/** Tries every action as everybody: what is not one's own is not touched. */
export function tryActions(worldOf: () => World): void {
  for (const row of actionRows) {
    const may = identities.filter((identity) => row.cells[identity] === 'acts')
    const mayNot = identities.filter((identity) => row.cells[identity] !== 'acts')

    test(`${row.name} ${row.whose} acts for ${may.join(' and ') || 'nobody'} alone`, async () => {
      const world = worldOf()
      const tries = await Promise.all(mayNot.map((each) => prepare(world, row, each)))
      let came: string[] = []
      const changed = await changes(world, async () => {
        came = await Promise.all(tries.map((attempt) => attempt()))
      })
      expect.soft(changed, 'somebody changed something').toBe(false)
      expect.soft(came).toEqual(mayNot.map((identity) => row.cells[identity]))
      for (const identity of may) {
        const attempt = await prepare(world, row, identity)
        expect.soft(await changes(world, () => attempt()), `${identity} acts`).toBe(true)
      }
    })
  }
}

/** Tries every action that somebody may do, as if another site had posted it in their browser. */
export function tryFromElsewhere(worldOf: () => World): void {
  for (const row of actionRows) {
    const may = identities.find((identity) => row.cells[identity] === 'acts')
    if (!may || row.whose === 'second' || row.whose === 'far') continue
    test(`${row.name} does nothing for another site's page`, async () => {
      const world = worldOf()
      const attempt = await prepare(world, row, may)
      for (const from of [null, 'null', 'https://elsewhere.test']) {
        expect.soft(await changes(world, () => attempt(from)), `posted from ${from}`).toBe(false)
      }
      expect(await changes(world, () => attempt()), 'posted from here').toBe(true)
    })
  }
}
