import { setTimeout as wait } from 'node:timers/promises'
import type { ColdLoad } from '../figures/cold-load'
import { type Observed, weighLoad } from '../figures/weigh-load'
import { noteRequests } from './note-requests'
import type { OnPhone } from './phone'

const settled = 1000

/** Opens an address, and weighs what came until a second after the network fell silent. */
export async function loadCold({ page, devtools }: OnPhone, address: string): Promise<ColdLoad> {
  const fetched = noteRequests(devtools)
  const reply = await page.goto(address, { waitUntil: 'networkidle' })
  if (reply?.status() !== 200 || page.url() !== address) {
    throw new Error(`${address} answered ${reply?.status()} and led to ${page.url()}.`)
  }
  await wait(settled)
  return weighLoad(fetched, (await page.evaluate('measured')) as Observed)
}
