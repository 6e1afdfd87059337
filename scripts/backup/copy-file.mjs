import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const atOnce = 1024 * 1024

/** Copies a file piece by piece; gives how long it was and the hash of what was copied. */
export async function copyFile(from, to) {
  const source = await open(from, 'r')
  try {
    const copy = await open(to, 'wx', 0o600)
    try {
      return await pour(source, copy)
    } finally {
      await copy.close()
    }
  } finally {
    await source.close()
  }
}

/** The length and the hash of a file. */
export async function measureFile(path) {
  const source = await open(path, 'r')
  try {
    return await pour(source)
  } finally {
    await source.close()
  }
}

async function pour(source, copy) {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(atOnce)
  let size = 0
  for (;;) {
    const { bytesRead } = await source.read(piece, 0, atOnce)
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') }
    const read = piece.subarray(0, bytesRead)
    hash.update(read)
    size += bytesRead
    if (copy) await copy.writeFile(read)
  }
}
