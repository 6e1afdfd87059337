/** What may be told of an error: where it happened, and its message where no row can be in it. */
export type ErrorFacts = {
  name: string
  /** What a page shows whoever met it, to be found here. */
  reference?: string
  message?: string
  /** The database's own words for it, without the values. */
  code?: string
  constraint?: string
  table?: string
  at: string[]
  cause?: ErrorFacts
}

/**
 * What the log keeps of an error. The database puts whole rows into its details, and a parser what it
 * could not read into its message: of those only the kind and the place are kept.
 */
export function factsOfError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { code, constraint_name: constraint, table_name: table, digest } = textsIn(error)
  const isForeign = error.name === 'PostgresError' || error instanceof SyntaxError
  return {
    name: error.name,
    ...some({ reference: digest, code, constraint, table }),
    ...(isForeign ? {} : { message: withoutPeople(error.message) }),
    at: placesIn(error.stack),
    ...(error.cause && depth < 3 ? { cause: factsOfError(error.cause, depth + 1) } : {}),
  }
}

/** A sentence without addresses, identity numbers and tokens. */
export const withoutPeople = (text: string): string =>
  text
    .slice(0, 500)
    .replace(/[^\s@<>"']+@[^\s@<>"']+/g, '[e-mail]')
    .replace(/(?<![\w-])(\d{2})?\d{6}[-+]?\d{4}(?![\w-])/g, '[number]')
    .replace(/[\w-]{40,}/g, (word) => (uuid.test(word) ? word : '[token]'))

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const placesIn = (stack = '') =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().slice(3))

const textsIn = (error: Error) => error as unknown as Record<string, string | undefined>

const some = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'))
