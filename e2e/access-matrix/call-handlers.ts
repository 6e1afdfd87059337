import { fullAnswers } from '@/db/factories/signed-form'
import { expect, test } from '../fixtures/test'
import { formFields } from '../fixtures/form-fields'
import { ask } from '../http/ask'
import { handlers } from './handlers'
import { open } from './rows-behind-addresses'
import { snapshot } from './snapshot'
import { identities, type Row } from './table'
import { noSuchId, type World } from './world'

function posted(origin: string): RequestInit {
  const body = new URLSearchParams({ version: '0' })
  for (const [name, values] of Object.entries(formFields(fullAnswers))) {
    for (const value of [values].flat()) body.append(name, value)
  }
  return { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin' } }
}

async function call(world: World, { name, whose }: Row, identity: (typeof identities)[number]) {
  const [method, address = ''] = name.split(' ')
  const pair = world.pairOf(whose)
  const id = pair ? await open(world.admin, pair) : noSuchId(whose)
  const asker = world.askers[identity]
  const before = await snapshot(world.admin)
  const init = method === 'POST' ? posted(asker.origin) : {}
  const answer = await ask(asker, address.replace(/\[\w+\]/, id), init)
  await answer.text()
  const changed = (await snapshot(world.admin)) !== before
  return changed ? 'acts' : String(answer.status)
}

/** Calls every route handler as everybody. */
export function callHandlers(worldOf: () => World): void {
  for (const row of handlers) {
    test(`${row.name} ${row.whose} answers whom it concerns alone`, async () => {
      for (const identity of identities) {
        const came = await call(worldOf(), row, identity)
        expect.soft(came, `${identity} calls it`).toBe(row.cells[identity])
      }
    })
  }
}
