import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listen } from '../check/step.mjs'
import { npm } from '../project/npm.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { Fault } from '../run/fault.mjs'

const wish = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']

/** Writes what the product is made of, as CycloneDX, by npm out of the lock: .data/sbom.json. */
export async function sbom() {
  const [program, ...first] = npm(process.env.npm_execpath)
  const { code, said } = await listen(program, [...first, ...wish], { cwd: projectRoot })
  if (code !== 0) throw new Fault('npm (from version 10 on) could not write the list.', said)
  const { bomFormat, components } = JSON.parse(said)
  const file = join(projectRoot, '.data', 'sbom.json')
  mkdirSync(join(projectRoot, '.data'), { recursive: true })
  writeFileSync(file, `${said}\n`)
  console.log(`${file}: ${components.length} packages, ${bomFormat}`)
}
