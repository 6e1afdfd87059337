/** A text that a person wrote, and how much of a line stands beside its label. */
export type PrintedText = { key: string; text: string; place: 'full' | 'beside' }

export type PrintLayout = {
  size: 'normal' | 'small'
  /** What stands on the form itself, by key. */
  onForm: Record<string, string>
  /** What did not fit and goes on, by key; empty when the form holds everything. */
  carriedOn: { key: string; text: string }[]
}

// Lines that the form leaves for free texts, and the characters of a line, counted generously.
const sizes = [
  { size: 'normal', lines: 13, full: 105, beside: 78 },
  { size: 'small', lines: 21, full: 120, beside: 90 },
] as const

/**
 * Fits the free texts on one page: in smaller type when they are long, and what still does not fit
 * is carried on, cut between two words. Nothing is left out. `linesTaken` is what other words need
 * than the form has room for by itself, such as the reason of a voiding.
 */
export function printLayout(texts: PrintedText[], linesTaken = 0): PrintLayout {
  const [normal, small] = sizes
  const size = neededLines(texts, normal) <= normal.lines - linesTaken ? normal : small
  const shares = sharesOf(
    texts.map((each) => linesOf(each.text, size[each.place])),
    size.lines - linesTaken,
  )
  const onForm: PrintLayout['onForm'] = {}
  const carriedOn: PrintLayout['carriedOn'] = []
  texts.forEach(({ key, text, place }, index) => {
    const [first, rest] = cut(text, shares[index] ?? 0, size[place])
    onForm[key] = first
    if (rest !== '') carriedOn.push({ key, text: rest })
  })
  return { size: size.size, onForm, carriedOn }
}

function neededLines(texts: PrintedText[], size: (typeof sizes)[number]): number {
  return texts.reduce((sum, { text, place }) => sum + linesOf(text, size[place]), 0)
}

function linesOf(text: string, width: number): number {
  if (text === '') return 0
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

// The shortest are served first, so that one long text does not push out the short ones.
function sharesOf(needs: number[], lines: number): number[] {
  const shares = needs.map(() => 0)
  let left = lines
  const order = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need)
  order.forEach(({ need, index }, served) => {
    const share = Math.min(need, Math.floor(left / (order.length - served)))
    shares[index] = share
    left -= share
  })
  return shares
}

function cut(text: string, lines: number, width: number): [string, string] {
  if (linesOf(text, width) <= lines) return [text, '']
  let end = 0
  for (const word of text.matchAll(/\S+\s*/g)) {
    const until = word.index + word[0].length
    if (linesOf(text.slice(0, until).trimEnd(), width) > lines) break
    end = until
  }
  return [text.slice(0, end).trimEnd(), text.slice(end)]
}
