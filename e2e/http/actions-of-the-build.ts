import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Built = { workers: Record<string, unknown>; filename: string; exportedName: string }

/** The actions that the build answers to, by file and name, such as 'app/sign-in/actions.ts:enter'. */
export function actionsOfTheBuild(): Map<string, { id: string; pages: string[] }> {
  const folder = process.env.NEXT_DIST_DIR || '.next'
  const manifest = join(folder, 'server', 'server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, Built> }
  return new Map(
    Object.entries(node).map(([id, { workers, filename, exportedName }]) => [
      `${filename}:${exportedName}`,
      { id, pages: Object.keys(workers) },
    ]),
  )
}
