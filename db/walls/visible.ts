import type { Sql, TransactionSql } from 'postgres'
import { actAs, actAsRole, attempt, type Mutation } from './attempt'
import { seenByPeople, seenByRoles } from './matrix'
import { rowsOf } from './rows'
import type { World } from './world'

/** The people of the matrix, by the names of its columns. */
export const people = {
  nobody: () => '',
  train: ({ home }: World) => home.trainee.personId,
  'tr-2': ({ home }: World) => home.otherTrainee.personId,
  asses: ({ home }: World) => home.assessor.personId,
  'as-2': ({ home }: World) => home.otherAssessor.personId,
  direc: ({ home }: World) => home.director.personId,
  'di-x': ({ away }: World) => away.director.personId,
  admin: ({ home }: World) => home.administrator.personId,
  'ad-x': ({ away }: World) => away.administrator.personId,
  super: ({ home }: World) => home.supervisor.personId,
  'su-e': ({ endedSupervisor }: World) => endedSupervisor.personId,
  none: ({ bystander }: World) => bystander.personId,
} satisfies Record<string, (world: World) => string>
export type Who = keyof typeof people

/** One cell of a matrix: what somebody sees of a table. */
export type Cell = { table: string; who: string; sees: string }

export const cells: Cell[] = [...cellsOf(seenByPeople), ...cellsOf(seenByRoles)]

function cellsOf(matrix: string): Cell[] {
  const [head = '', ...lines] = matrix.trim().split('\n')
  const columns = head.trim().split(/\s+/)
  return lines.flatMap((line) => {
    const [table = '', ...row] = line.trim().split(/\s+/)
    if (row.length !== columns.length) throw new Error(`the row ${table} has not every cell`)
    return row.map((sees, at) => ({ table, who: columns[at] ?? '', sees }))
  })
}

/** What is seen of a table, in the letters of the matrix. */
export async function seen(
  admin: Sql,
  world: World,
  { table, who }: Pick<Cell, 'table' | 'who'>,
  mutation?: Mutation,
): Promise<string> {
  const outcome = await attempt(
    admin,
    async (sql) => {
      if (isPerson(who)) await actAs(sql, people[who](world))
      else await actAsRole(sql, `handslag_${who}`)
      return marks(sql, world, table)
    },
    mutation,
  )
  return outcome.startsWith('42501: permission denied for') ? '!' : outcome
}

const isPerson = (who: string): who is Who => Object.hasOwn(people, who)

async function marks(sql: TransactionSql, world: World, table: string): Promise<string> {
  const keys = Object.entries(rowsOf[table]?.(world) ?? {})
  const wanted = keys.map(([mark, key]) => ({ mark, key }))
  const rows = await sql<{ mark: string }[]>`
    select mark from jsonb_to_recordset(${sql.json(wanted as never)}) as wanted(mark text, key jsonb)
    where exists (select from ${sql(table)} as held where to_jsonb(held) @> wanted.key)`
  const marked = new Set(rows.map((row) => row.mark))
  return keys.flatMap(([mark]) => (marked.has(mark) ? mark : [])).join('') || '-'
}
