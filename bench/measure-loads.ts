import type { Sql } from 'postgres'
import { progress } from '../scripts/run/progress.mjs'
import { cookieOf } from './cast'
import type { MeasuredPage } from './pages'
import { compressingProxy } from './phone/compressing-proxy'
import { type PhoneRun, phoneRun } from './phone/measure-phone'
import { openBrowser } from './phone/phone'
import type { Line } from './report/line'
import { phoneLines } from './report/phone-lines'

export type Measured = { admin: Sql; origins: { ours: string; bare: string } }

/** Cold loads on the emulated phone, bare and ours in turn, page after page, run after run. */
export async function measureLoads(
  { admin, origins }: Measured,
  pages: readonly MeasuredPage[],
  { program, runs }: { program: string; runs: number },
): Promise<Line[]> {
  const proxies = await Promise.all([origins.ours, origins.bare].map(compressingProxy))
  const hosts = [origins.ours, origins.bare].map((origin) => new URL(origin).host)
  const reached = hosts.map((host, at): [string, string] => [host, proxies[at]?.place ?? ''])
  const browser = await openBrowser(program, Object.fromEntries(reached))
  try {
    const lines: Line[] = []
    for (const page of pages) {
      const cookie = await cookieOf(admin, page.viewer)
      const once = () => phoneRun(browser, origins, { page, cookie })
      const measured = await progress(`Loading the ${page.name}`, async () => {
        // The first one warms the servers, and counts for nothing.
        await once()
        const taken: PhoneRun[] = []
        while (taken.length < runs) taken.push(await once())
        return taken
      })
      lines.push(...phoneLines(page, measured))
    }
    return lines
  } finally {
    await browser.close()
    await Promise.all(proxies.map(({ close }) => close()))
  }
}
