/** A piece of a text, and whether it is what was searched for. */
export type Piece = { text: string; found: boolean }

/** The words of a search, as they are looked for: "Öga  ÉRIK" is öga and erik. */
export function wordsOf(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean)
}

/** Whether every word stands somewhere in a text, in any order, also inside other words. */
export function hasWords(text: string, words: string[]): boolean {
  const searched = folded(text)
  return words.every((word) => searched.includes(word))
}

/** A text cut where searched words begin and end; put together again it is the same text. */
export function piecesOf(text: string, words: string[]): Piece[] {
  const letters = [...text.normalize('NFC')]
  const found = foundLetters(letters, words)
  const pieces: Piece[] = []
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1)
    const isFound = found.has(index)
    if (last?.found === isFound) last.text += letter
    else pieces.push({ text: letter, found: isFound })
  }
  return pieces
}

/** Case and accents folded as in Swedish: é is e, but å, ä and ö are letters of their own. */
function folded(text: string): string {
  return [...text.normalize('NFC')].map(foldedLetter).join('')
}

// What Danes and Norwegians write for the same letters counts as them.
const kept: Record<string, string> = { å: 'å', ä: 'ä', ö: 'ö', æ: 'ä', ø: 'ö' }

function foldedLetter(letter: string): string {
  const lower = letter.toLocaleLowerCase('sv')
  return kept[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Where the letters of the words stand; a letter may fold to none or to several. */
function foundLetters(letters: string[], words: string[]): Set<number> {
  const origins = letters.flatMap((letter, index) => Array(foldedLetter(letter).length).fill(index))
  const searched = letters.map(foldedLetter).join('')
  const found = new Set<number>()
  for (const word of words) {
    let at = searched.indexOf(word)
    while (word !== '' && at !== -1) {
      for (const index of origins.slice(at, at + word.length)) found.add(index)
      at = searched.indexOf(word, at + 1)
    }
  }
  return found
}
