import { expect, test } from '../fixtures/test'
import { ask } from '../http/ask'
import { saidBy, wordFor } from './answer'
import { pages } from './pages'
import { rowsBehindAddresses } from './rows-behind-addresses'
import { identities, type Row } from './table'
import { noSuchId, type World } from './world'

const parameter = /\[\w+\]/

async function idFor(world: World, { name, whose }: Row): Promise<string> {
  const pair = world.pairOf(whose)
  if (whose === '-' || !pair) return noSuchId(whose)
  const make = rowsBehindAddresses[name]
  if (!make) throw new Error(`Nothing says what stands behind ${name}.`)
  return make(world.admin, pair)
}

/** Asks for every page as everybody: what is not one's own is answered like what never was. */
export function lookAtPages(worldOf: () => World): void {
  for (const row of pages) {
    test(`${row.name} ${row.whose} is shown to whom it concerns alone`, async () => {
      const world = worldOf()
      const id = await idFor(world, row)
      const pair = world.pairOf(row.whose)
      const nobodys = noSuchId('never')
      for (const identity of identities) {
        const asker = world.askers[identity]
        const answer = await ask(asker, row.name.replace(parameter, id))
        const body = await answer.text()
        expect.soft(wordFor(answer), `${identity} asks for it`).toBe(row.cells[identity])
        if (row.cells[identity] !== '404' || !pair) continue
        const never = await ask(asker, row.name.replace(parameter, nobodys))
        expect
          .soft(saidBy(body, answer, [id]), `${identity} is told what is told of nothing`)
          .toBe(saidBy(await never.text(), never, [nobodys]))
      }
    })
  }
}
