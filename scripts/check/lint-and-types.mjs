import { join } from 'node:path'
import { nextProgram } from '../project/next-program.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { onePassed, oneFailed } from './counts.mjs'
import { listen } from './step.mjs'

const bin = (...path) => join(projectRoot, 'node_modules', ...path)

/** The linter's rules and the formatter's: all of it is one test. */
export const lint = () =>
  allOf([
    [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'],
    [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ])

/** The types of everything, with those that Next draws from the routes: one test. */
export const types = () =>
  allOf([
    [nextProgram, 'typegen'],
    [bin('typescript', 'bin', 'tsc'), '--noEmit'],
  ])

async function allOf(programs) {
  let counts = onePassed
  for (const args of programs) {
    const { code, said } = await listen(process.execPath, args, { cwd: projectRoot })
    if (code === 0) continue
    counts = oneFailed
    console.log(said)
  }
  return counts
}
