import { parseArgs } from 'node:util'

export type Options = {
  /** A file for the figures, besides what is printed. */
  json?: string
  /** Cold loads a page, and rounds of everything else. */
  runs: number
  rounds: number
  /** How long a page is asked for at once, each round. */
  seconds: number
  /** Posts an act, each round. */
  posts: number
}

/** Reads what follows `npm run bench --`. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'string' },
      runs: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '4' },
      posts: { type: 'string', default: '320' },
    },
  })
  const { json, ...numbers } = values
  const whole = Object.entries(numbers).map(([name, text]) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number.`)
    return [name, value]
  })
  return { json, ...Object.fromEntries(whole) }
}
