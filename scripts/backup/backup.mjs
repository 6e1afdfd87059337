import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { administratorUrl } from '../installation/administrator.mjs'
import { readInstallation } from '../installation/settings.mjs'
import { clusterIn } from '../postgres/cluster.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { readArguments } from '../run/arguments.mjs'
import { Fault } from '../run/fault.mjs'
import { progress } from '../run/progress.mjs'
import { whenStopping } from '../run/stopping.mjs'
import { baseBackup } from './base-backup.mjs'
import { copyFile, measureFile } from './copy-file.mjs'
import { factsOf } from './facts.mjs'
import { writeManifest } from './manifest.mjs'

/** The secrets of a data folder, without which what is restored could not be opened. */
const secrets = ['postgres-password', 'auth-secret', 'actions-key']

/** `npm run backup -- <folder>`: the database that is brought along, whole, while people work. */
export async function backup(args) {
  const { positionals } = readArguments(args, { allowPositionals: true })
  const [place] = positionals
  if (!place) throw new Fault('Say where to: npm run backup -- /mnt/backup')
  const settings = readInstallation(process.env)
  if (!settings.embedded)
    throw new Fault(
      'This database is one of your own: back it up by its own means, as docs/backup.md says.',
    )
  const url = await administratorUrl(settings)
  const name = `handslag-${new Date().toISOString().replace(/[:.]/g, '-')}`
  const into = join(resolve(place), name)
  const { hash, size } = await progress('Backing up', () =>
    takeBackup({ url, folder: settings.folder, into }),
  )
  console.log(`${into}\n  ${Math.ceil(size / 1e6)} MB, manifest ${hash}`)
  console.log('It holds the whole database and its secrets: keep it as safe as the database.')
}

/** Takes a backup into a folder that is there only when it is whole. */
export async function takeBackup({ url, folder, into }) {
  if (existsSync(into)) throw new Fault(`${into} is there already.`)
  const half = `${into}.half`
  const remove = () => rmSync(half, { recursive: true, force: true })
  remove()
  mkdirSync(half, { recursive: true, mode: 0o700 })
  const forget = whenStopping(remove)
  try {
    const facts = await factsOf(url)
    const { folders, files } = await baseBackup(url, clusterIn(folder).data, half)
    files.push(await writeHeads(half, facts.heads), ...(await copySecrets(folder, half)))
    const hash = writeManifest(half, { ...about(), facts, folders, files })
    renameSync(half, into)
    return { hash, size: files.reduce((sum, file) => sum + file.size, 0) }
  } catch (error) {
    remove()
    throw error
  } finally {
    forget()
  }
}

function about() {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  return { product: 'handslag', version, madeAt: new Date().toISOString() }
}

/** The heads of the chains, to be kept where nobody who can change the database can change them. */
async function writeHeads(into, heads) {
  const path = join(into, 'heads.json')
  writeFileSync(path, `${JSON.stringify(heads, null, 1)}\n`, { mode: 0o600 })
  return { path: 'heads.json', ...(await measureFile(path)) }
}

async function copySecrets(folder, into) {
  mkdirSync(join(into, 'secrets'), { mode: 0o700 })
  const there = secrets.filter((name) => existsSync(join(folder, name)))
  return Promise.all(
    there.map(async (name) => {
      const path = `secrets/${name}`
      return { path, ...(await copyFile(join(folder, name), join(into, path))) }
    }),
  )
}
