import { expect, test } from '../fixtures/test'
import { ask } from '../http/ask'
import { saidBy, wordFor } from './answer'
import { pages } from './pages'
import { rowsBehindAddresses } from './rows-behind-addresses'
import { identities, type Identity, type Row } from './table'
import { noSuchId, type World } from './world'

const parameter = /\[\w+\]/

async function idFor(world: World, { name, whose }: Row): Promise<string> {
  const pair = world.pairOf(whose)
  if (whose === '-' || !pair) return noSuchId(whose)
  const make = rowsBehindAddresses[name]
  if (!make) throw new Error(`Nothing says what stands behind ${name}.`)
  return make(world.admin, pair)
}

async function look(world: World, identity: Identity, name: string, id: string) {
  const answer = await ask(world.askers[identity], name.replace(parameter, id))
  return { word: wordFor(answer), said: saidBy(await answer.text(), answer, [id]) }
}

/** Asks for every page as everybody: what is not one's own is answered like what never was. */
export function lookAtPages(worldOf: () => World): void {
  const ofNothing = new Map<string, ReturnType<typeof look>>()
  const lookAtNothing = (world: World, identity: Identity, name: string) => {
    const key = `${identity} ${name}`
    const known = ofNothing.get(key) ?? look(world, identity, name, noSuchId('never'))
    ofNothing.set(key, known)
    return known
  }
  for (const row of pages) {
    const { name, whose, cells } = row
    test(`${name} ${whose} is shown to whom it concerns alone`, async () => {
      const world = worldOf()
      const id = await idFor(world, row)
      const seen = await Promise.all(identities.map((each) => look(world, each, name, id)))
      for (const [at, identity] of identities.entries()) {
        const { word = '', said = '' } = seen[at] ?? {}
        expect.soft(word, `${identity} asks for it`).toBe(cells[identity])
        if (cells[identity] !== '404' || !world.pairOf(whose)) continue
        const nothing = await lookAtNothing(world, identity, name)
        expect.soft(said, `${identity} is told what is told of nothing`).toBe(nothing.said)
      }
    })
  }
}
