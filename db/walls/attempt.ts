import postgres, { type Sql, type TransactionSql } from 'postgres'

/** Changes the database for one attempt: the fault that a check must find. */
export type Mutation = string
/** Tries something; the rows that it reached are what counts. */
export type Deed = (sql: TransactionSql) => Promise<{ count: number } | string | void>

class Undone extends Error {
  constructor(readonly outcome: string) {
    super(outcome)
  }
}

/**
 * Tries something in a transaction of its own, as it would be committed, and undoes it. Gives `done`,
 * `nothing` when it reached no row, or what refused it: a constraint's name, or a code and a message.
 */
export async function attempt(admin: Sql, deed: Deed, mutation: Mutation = ''): Promise<string> {
  try {
    return await admin.begin(async (sql): Promise<string> => {
      if (mutation) await plant(sql, mutation)
      const reached = await deed(sql)
      await sql`set constraints all immediate`
      throw new Undone(wordFor(reached))
    })
  } catch (error) {
    if (error instanceof Undone) return error.outcome
    if (error instanceof postgres.PostgresError) return refusal(error)
    throw error
  }
}

// A fault that cannot be planted must not pass for one that was found.
async function plant(sql: TransactionSql, mutation: Mutation): Promise<void> {
  await sql.unsafe(mutation).catch((cause: unknown) => {
    throw new Error(`cannot plant: ${mutation}`, { cause })
  })
}

function wordFor(reached: Awaited<ReturnType<Deed>>): string {
  if (typeof reached === 'string') return reached
  return reached && reached.count === 0 ? 'nothing' : 'done'
}

const refusal = (error: postgres.PostgresError) =>
  error.constraint_name ?? `${error.code}: ${error.message}`

/** From here on the transaction is the product's, on behalf of a person, or of nobody. */
export async function actAs(sql: TransactionSql, personId: string): Promise<void> {
  await sql`select set_config('app.person_id', ${personId}, true)`
  await sql`set local role handslag_app`
}

/** From here on the transaction is a database role's. */
export async function actAsRole(sql: TransactionSql, role: string): Promise<void> {
  await sql.unsafe(`set local role ${role}`)
}
