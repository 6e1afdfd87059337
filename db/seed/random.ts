/** Chances that a text decides: the same text, the same chances. Math.random cannot be repeated. */
export type Random = ReturnType<typeof randomOf>

/** A stream of chances named after what it decides about, so that streams never disturb each other. */
export function randomOf(...about: (string | number)[]) {
  let state = seedOf(about.join('/'))

  // Mulberry32: small, well spread, and enough for a story.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)

  return {
    next,
    below,
    chance: (share: number) => next() < share,
    /** Around 0, mostly between -1 and 1. */
    around: () => (next() + next() + next() - 1.5) * 1.33,
    pick<T>(all: readonly T[]): T {
      const picked = all[below(all.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

// FNV-1a, 32 bits.
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash
}
