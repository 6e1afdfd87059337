import { createHash } from 'node:crypto'

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256'))

/** What the first link of a programme's chain hangs on. */
export const originOf = (programme) => sha256(programme).digest('hex')

/**
 * The hash of a link, from the hash before it and its own words: SHA-256 over the 32 bytes before and
 * a JSON array with ", " between its parts. `detail` is text, as the database writes it.
 */
export function linkHash(previous, event) {
  const { programme, seq, at, actor, verb, subjectKind, subject, detail } = event
  const words = [programme, Number(seq), at, actor, verb, subjectKind, subject]
  const text = `[${[...words.map((word) => JSON.stringify(word)), detail].join(', ')}]`
  return sha256(Buffer.from(previous, 'hex'), text).digest('hex')
}
