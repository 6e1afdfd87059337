import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from '../run/progress.mjs'
import { mustRun } from '../run/spawn.mjs'
import { projectRoot } from './project-root.mjs'
import { needRoom } from './disk.mjs'
import { npm } from './npm.mjs'

const modules = join(projectRoot, 'node_modules')
const stamp = join(modules, '.handslag-lock')

/** Installs what package-lock.json names, unless exactly that is installed. */
export async function install(folder) {
  const lock = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (textOf(stamp) === wanted) return
  if (!isInstalled(JSON.parse(lock), textOf(join(modules, '.package-lock.json')))) {
    needRoom(projectRoot, 1500)
    await progress('Installing packages', () => npmCi(join(folder, 'install.log')))
  }
  writeFileSync(stamp, wanted)
}

function npmCi(output) {
  const [program, ...first] = npm(process.env.npm_execpath)
  return mustRun(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
    output,
    sentence: 'The packages could not be installed.',
  })
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether npm's own note of what it installed holds every package of the lock that this machine needs. */
export function isInstalled(lock, note) {
  if (!note) return false
  const { packages } = JSON.parse(note)
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || packages[path]?.version === version,
  )
}
