import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

// What a build never reads: other commands' code, and what commands themselves write.
const left =
  /^(node_modules|docs|e2e|bench|lint|scripts\/(?!build)[^/]+|public\/form|test-results|playwright-report)$/
const leftFiles = /(\.test\.\w+|\.md|\.tsbuildinfo|^next-env\.d\.ts)$/

/** A hash of every source that a build may read, and of `facts` that it bakes in. */
export function fingerprint(root, facts, aside = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts))
  for (const path of sources(root, root, aside))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function sources(root, folder, aside) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const full = join(folder, entry.name)
      const path = relative(root, full)
      if (entry.name.startsWith('.') || left.test(path) || aside.includes(full)) return []
      if (entry.isDirectory()) return sources(root, full, aside)
      return entry.isFile() && !leftFiles.test(path) ? [path] : []
    })
}
