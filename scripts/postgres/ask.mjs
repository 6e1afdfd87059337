import postgres from 'postgres'

/** Opens a database at an address, asks it one thing, and closes it. */
export async function ask(url, question) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await question(sql)
  } finally {
    await sql.end()
  }
}
