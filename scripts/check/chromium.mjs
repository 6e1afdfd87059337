import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { projectRoot } from '../project/project-root.mjs'
import { Fault } from '../run/fault.mjs'
import { progress } from '../run/progress.mjs'
import { run } from '../run/spawn.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium that runs here: Playwright's, the system's, or one that is fetched now. */
export async function chromium(folder) {
  const found = findChromium()
  if (found) return found
  const output = join(folder, 'chromium.log')
  for (const fetch of [fetchWithPlaywright, fetchWithApt]) {
    await fetch(output)
    const fetched = findChromium()
    if (fetched) return fetched
  }
  throw new Fault(
    'The browser tests need Chromium and none could be fetched: install one, or name it in HANDSLAG_CHROMIUM.',
  )
}

function findChromium() {
  const paths = (process.env.PATH ?? '').split(delimiter)
  const inPath = names.flatMap((name) => paths.map((path) => join(path, name)))
  const candidates = [process.env.HANDSLAG_CHROMIUM, playwrights(), ...inPath, ...apps]
  return candidates.find((path) => path && existsSync(path) && runs(path))
}

function playwrights() {
  const require = createRequire(join(projectRoot, 'package.json'))
  return require('@playwright/test').chromium.executablePath()
}

// Ubuntu has a chromium-browser that only says where to get one; Playwright's may lack libraries.
const runs = (path) =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0

const fetchWithPlaywright = (output) =>
  progress("Fetching Playwright's Chromium", () =>
    run(process.execPath, [installed('playwright', 'cli.js'), 'install', 'chromium'], {
      cwd: projectRoot,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      output,
    }),
  )

const installed = (...path) => join(projectRoot, 'node_modules', ...path)

async function fetchWithApt(output) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  await progress("Fetching Debian's Chromium", async () => {
    await run('apt-get', ['update'], { env, output })
    await run('apt-get', install, { env, output })
  })
}
