import type { Browser } from '@playwright/test'
import type { ColdLoad } from '../figures/cold-load'
import type { MeasuredPage } from '../pages'
import { loadCold } from './load-cold'
import { onPhone } from './phone'
import { slowestTap } from './slowest-tap'

type Origins = { ours: string; bare: string }
/** One cold load of the bare page and one of ours, right after each other. */
export type PhoneRun = { bare: ColdLoad; ours: ColdLoad & { interaction?: number } }

/** Loads both pages, each on a phone that has never been there. */
export async function phoneRun(
  browser: Browser,
  origins: Origins,
  { page, cookie }: { page: MeasuredPage; cookie: string },
): Promise<PhoneRun> {
  const [name = '', value = ''] = cookie.split('=')
  const signedIn = (url: string) => ({ name, value, url })
  const bare = await onPhone(browser, signedIn(origins.bare), (on) =>
    loadCold(on, origins.bare + page.bare),
  )
  const ours = await onPhone(browser, signedIn(origins.ours), async (on) => {
    const load = await loadCold(on, origins.ours + page.ours)
    if (!page.interaction) return load
    const { taps, field } = page.interaction
    return { ...load, interaction: await slowestTap(on.page, taps, field) }
  })
  return { bare, ours }
}
