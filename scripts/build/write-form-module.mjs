import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formModule } from './form-module.mjs'
import { projectRoot } from '../project/project-root.mjs'

/** Builds the form's module into public/form, and writes its address where the pages read it. */
const { source, path } = formModule()
const file = join(projectRoot, 'public', path)
rmSync(dirname(file), { recursive: true, force: true })
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, source)

const address = join(projectRoot, 'browser', 'module-path.ts')
const before = readFileSync(address, 'utf8')
const after = before.replace(/\/form\/\w+\.js/, path)
if (after !== before) writeFileSync(address, after)
