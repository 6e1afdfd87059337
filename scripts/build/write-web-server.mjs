import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { projectRoot } from '../project/project-root.mjs'
import { webServer } from '../project/web-server.mjs'

/** Makes of server/ one program that Node runs as it is, beside the build that it serves. */
buildSync({
  entryPoints: [join(projectRoot, 'server', 'web.ts')],
  outfile: webServer(process.env.NEXT_DIST_DIR ?? '.next'),
  absWorkingDir: projectRoot,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
})
