import { join } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { projectRoot } from '../../scripts/project/project-root.mjs'

/** A cheap phone on a slow 4G, as Chromium emulates it. */
export const phone = {
  width: 360,
  height: 740,
  pixels: 2,
  cpuSlowedBy: 4,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  roundTripMs: 150,
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser that reaches each host (`localhost:3000`) where it is told (`127.0.0.1:4711`). */
export function openBrowser(program: string, reached: Record<string, string>): Promise<Browser> {
  const rules = Object.entries(reached).map(([host, place]) => `MAP ${host} ${place}`)
  const args = [...flags, `--host-resolver-rules=${rules.join(',')}`]
  return chromium.launch({ executablePath: program, args })
}

export type OnPhone = { page: Page; devtools: CDPSession }

/** Does something on a phone that has never been here: nothing in its cache, no connection open. */
export async function onPhone<T>(
  browser: Browser,
  cookie: { name: string; value: string; url: string },
  work: (on: OnPhone) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.pixels,
    isMobile: true,
    hasTouch: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  })
  try {
    await context.addCookies([cookie])
    await context.addInitScript({ path: join(projectRoot, 'bench', 'phone', 'watch.js') })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await slowDown(devtools)
    return await work({ page, devtools })
  } finally {
    await context.close()
  }
}

async function slowDown(devtools: CDPSession) {
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.roundTripMs,
    downloadThroughput: phone.downBitsPerSecond / 8,
    uploadThroughput: phone.upBitsPerSecond / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowedBy })
}
