/** Who comes to the door; the columns of every table. */
export const identities = [
  'nobody',
  'trainee',
  'trainee2',
  'assessor',
  'assessor2',
  'director',
  'director3',
  'admin',
  'admin3',
  'supervisor',
  'roleless',
  'gone',
] as const
export type Identity = (typeof identities)[number]

/**
 * Whose row is asked for. `first` belongs to trainee, assessor and supervisor; `second` to trainee2
 * and assessor2 of the same programme; `far` to another programme; `never` was never made; `odd` is
 * no id at all. `-` is for addresses that name no row.
 */
export const objects = ['first', 'second', 'far', 'never', 'odd'] as const
export type Whose = (typeof objects)[number] | '-'

/** One written row: what each identity is answered. */
export type Row = { name: string; whose: Whose; cells: Record<Identity, string> }

/** Reads a table as it is written; every cell has to be there. */
export function rowsOf(text: string): Row[] {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  if (head[2]?.split(/\s+/).join() !== identities.join()) throw new Error(`Columns: ${head[2]}`)
  let name = ''
  return lines.map(([written = '', whose = '', answers = '']) => {
    name = written || name
    const words = answers.split(/\s+/)
    const known = whose === '-' || objects.some((object) => object === whose)
    if (words.length !== identities.length || !known) {
      throw new Error(`A row without its cells: ${name} | ${whose} | ${answers}`)
    }
    const cells = Object.fromEntries(identities.map((identity, at) => [identity, words[at]]))
    return { name, whose: whose as Whose, cells: cells as Row['cells'] }
  })
}

/** Of each name, which objects have a row. */
export function objectsByName(rows: Row[]): Map<string, Whose[]> {
  const found = new Map<string, Whose[]>()
  for (const { name, whose } of rows) found.set(name, [...(found.get(name) ?? []), whose])
  return found
}
