import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { chromium } from '../scripts/check/chromium.mjs'
import { command } from '../scripts/run/command.mjs'
import { progress } from '../scripts/run/progress.mjs'
import { whenStopping } from '../scripts/run/stopping.mjs'
import { administrator } from '../db/factories/administrator'
import { closePools } from '../db/client'
import { bareServer } from './bare-server'
import { findCast } from './cast'
import { machine } from './report/machine'
import { measureActs } from './measure-acts'
import { measureLoads } from './measure-loads'
import { measureRates } from './measure-rates'
import { readOptions } from './options'
import { pagesFor } from './pages'
import { isReached } from './report/line'
import { table } from './report/table'

void command(bench)

/** Measures the product that is served at BASE_URL beside bare pages of the same stack. */
async function bench() {
  const options = readOptions(process.argv.slice(2))
  const admin = administrator()
  whenStopping(() => admin.end())
  whenStopping(closePools)
  const pages = pagesFor(await findCast(admin))
  const bare = await progress('Building the bare pages', bareServer)
  const at = { admin, origins: { ours: process.env.BASE_URL ?? '', bare } }

  const before = machine()
  const lines = [
    ...(await measureLoads(at, pages, { program: await chromium(tmpdir()), ...options })),
    ...(await measureRates(at, pages, options)),
    ...(await measureActs(at, options)),
  ]
  const after = machine()
  console.log(
    `\n${before.words}\nLoad of the machine: ${before.load} before, ${after.load} after\n`,
  )
  console.log(table(lines))
  if (options.json) {
    const figures = lines.map((line) => ({ ...line, reached: isReached(line) }))
    writeFileSync(options.json, `${JSON.stringify({ before, after, options, figures }, null, 2)}\n`)
  }
}
