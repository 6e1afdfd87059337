import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { projectRoot } from '../project/project-root.mjs'

/** The form's module as the browser gets it, and the address that follows from its content. */
export function formModule() {
  const { outputFiles } = buildSync({
    entryPoints: [join(projectRoot, 'browser', 'form.ts')],
    absWorkingDir: projectRoot,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox121', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const source = outputFiles[0].text
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 16)
  return { source, path: `/form/${hash}.js` }
}
