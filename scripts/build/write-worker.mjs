import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { projectRoot } from '../project/project-root.mjs'

/** Makes of worker/ and all that it asks one program that Node runs as it is. */
buildSync({
  entryPoints: [join(projectRoot, 'worker', 'main.ts')],
  outdir: join(projectRoot, process.env.NEXT_DIST_DIR ?? '.next'),
  entryNames: 'worker',
  // What a demo alone needs is a part of its own: production has not even its packages.
  chunkNames: 'worker-parts/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  splitting: true,
  absWorkingDir: projectRoot,
  bundle: true,
  packages: 'external',
  // What marks a module as the server's is empty there, and throws everywhere else.
  alias: { 'server-only': join(projectRoot, 'node_modules/server-only/empty.js') },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
})
