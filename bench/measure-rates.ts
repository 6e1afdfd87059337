import { progress } from '../scripts/run/progress.mjs'
import { cookiesOf } from './cast'
import type { Measured } from './measure-loads'
import type { MeasuredPage } from './pages'
import { pageRate } from './rate/page-rate'
import type { Line } from './report/line'
import { rateLines, type RateRound } from './report/rate-lines'

/** How often each page is served to sixteen at once, bare and ours in turn. */
export async function measureRates(
  { admin, origins }: Measured,
  pages: readonly MeasuredPage[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Line[]> {
  const lines: Line[] = []
  for (const page of pages) {
    const cookies = await cookiesOf(admin, page.viewer)
    const round = async (length: number): Promise<RateRound> => ({
      bare: await pageRate(origins.bare + page.bare, cookies, length),
      ours: await pageRate(origins.ours + page.ours, cookies, length),
    })
    const measured = await progress(`Asking for the ${page.name}`, async () => {
      // The first seconds warm the servers, and count for nothing.
      await round(Math.min(2, seconds))
      const taken: RateRound[] = []
      while (taken.length < rounds) taken.push(await round(seconds))
      return taken
    })
    lines.push(...rateLines(page.name, measured, page.aims.rate))
  }
  return lines
}
