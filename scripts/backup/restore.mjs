import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { clusterIn } from '../postgres/cluster.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { readArguments } from '../run/arguments.mjs'
import { Fault } from '../run/fault.mjs'
import { progress } from '../run/progress.mjs'
import { whenStopping } from '../run/stopping.mjs'
import { factsOf, shortcomings } from './facts.mjs'
import { readManifest } from './manifest.mjs'
import { openOneForm } from './open-one-form.mjs'
import { unpack } from './unpack.mjs'

/** `npm run restore -- <backup> --into <folder>`: a backup, made a data folder again and looked at. */
export async function restore(args) {
  const options = { into: { type: 'string' } }
  const { positionals, values } = readArguments(args, { options, allowPositionals: true })
  const [from] = positionals
  if (!from || !values.into)
    throw new Fault('Say from where and to where: npm run restore -- /mnt/backup/… --into /srv/new')
  const folder = resolve(projectRoot, values.into)
  const { facts, madeAt, opened } = await restoreInto(resolve(from), folder)
  const rows = Object.values(facts.counts).reduce((sum, each) => sum + each, 0)
  console.log(
    [
      `What was backed up at ${madeAt} is in ${folder}, and holds together:`,
      `  ${Object.keys(facts.counts).length} tables with ${rows} rows or more, as written down`,
      `  ${facts.heads.length} chains of the audit, each with the head that was written down`,
      `  ${opened ? `the signed form ${opened}, opened as its doctor opens it` : 'no signed form yet'}`,
      `Start it with HANDSLAG_DATA=${values.into} npm run start:web.`,
    ].join('\n'),
  )
}

/** Unpacks a backup, starts it, compares it with what was written down of it, and stops it. */
export async function restoreInto(from, folder) {
  const manifest = readManifest(from)
  mustBeEmpty(folder)
  await progress('Copying and checking', () => unpack(from, manifest, folder))
  const cluster = clusterIn(folder)
  whenStopping(cluster.stop)
  try {
    const { url } = await progress('Starting what was restored', cluster.start)
    const restored = await factsOf(url)
    const found = await shortcomings(url, restored, manifest.facts)
    if (found.length > 0)
      throw new Fault('What was restored is not what was backed up.', found.join('\n'))
    return { ...manifest, restored, opened: await openOneForm(url) }
  } finally {
    await cluster.stop()
  }
}

function mustBeEmpty(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  throw new Fault(`There is something in ${folder}: restore into an empty folder.`)
}
