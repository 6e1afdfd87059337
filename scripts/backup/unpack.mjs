import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { clusterIn } from '../postgres/cluster.mjs'
import { handOver, unprivileged } from '../postgres/unprivileged.mjs'
import { Fault } from '../run/fault.mjs'
import { copyFile, measureFile } from './copy-file.mjs'
import { Damaged } from './manifest.mjs'

/**
 * Puts a backup's files where a cluster has them, each compared with its hash. The data come to their
 * place only when all of them are right.
 */
export async function unpack(from, { folders, files }, folder) {
  const [inData, beside] = [files.filter(isOfData), files.filter((file) => !isOfData(file))]
  for (const file of beside) await mustBeWhole(file, await measure(join(from, file.path), file))
  mkdirSync(folder, { recursive: true })
  let half
  try {
    for (const { path } of beside.filter(({ path }) => path.startsWith('secrets/')))
      await copyFile(join(from, path), join(folder, path.replace('secrets/', '')))
    const { data } = clusterIn(folder)
    if (existsSync(data))
      throw new Fault(`There is a database in ${data}: nothing is written over.`)
    half = `${data}.half`
    await copyAll(from, half, { folders, files: inData })
    renameSync(half, data)
  } catch (error) {
    for (const made of [half, folder].filter(Boolean))
      rmSync(made, { recursive: true, force: true })
    throw error
  }
}

const isOfData = ({ path }) => path.startsWith('data/')

async function copyAll(from, half, { folders, files }) {
  const user = unprivileged(half)
  const at = (path) => join(half, path.replace(/^data\//, ''))
  for (const path of [half, ...folders.map(at)]) {
    mkdirSync(path, { mode: 0o700 })
    handOver(path, user)
  }
  for (const file of files) {
    const to = at(file.path)
    mustBeWhole(file, await copied(join(from, file.path), to, file))
    chmodSync(to, 0o600)
    handOver(to, user)
  }
}

const copied = (from, to, file) => unlessMissing(copyFile(from, to), file)
const measure = (path, file) => unlessMissing(measureFile(path), file)

async function unlessMissing(reading, { path }) {
  try {
    return await reading
  } catch (error) {
    if (error.code === 'ENOENT') throw new Damaged(path)
    throw error
  }
}

function mustBeWhole({ path, size, sha256 }, found) {
  if (found.size !== size || found.sha256 !== sha256) throw new Damaged(path)
}
