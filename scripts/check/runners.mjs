import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project/project-root.mjs'
import { Fault } from '../run/fault.mjs'
import { run } from '../run/spawn.mjs'
import { countPlaywright, countVitest, honest } from './counts.mjs'

const bin = (...path) => join(projectRoot, 'node_modules', ...path)

/** The tests of rules and of the database. */
export async function unit(folder, env) {
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [bin('vitest', 'vitest.mjs'), 'run', ...reporters]
  const { code } = await run(process.execPath, args, { cwd: projectRoot, env })
  return honest(countVitest(read(report, 'Vitest')), code)
}

/** The tests that are a person with a browser. */
export async function browser(folder, env) {
  const report = join(folder, 'playwright.json')
  const args = [bin('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json']
  const told = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { code } = await run(process.execPath, args, { cwd: projectRoot, env: told })
  return honest(countPlaywright(read(report, 'Playwright')), code)
}

function read(report, runner) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    throw new Fault(`${runner} ended without a report.`)
  }
}
