export type Page<Row> = { rows: Row[]; total: number; page: number; pages: number }

/** One page of rows, the first being page 1; a page past the last is the last. */
export function pageOf<Row>(rows: Row[], wanted: number, pageSize: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const page = Math.min(wanted, pages)
  const from = (page - 1) * pageSize
  return { rows: rows.slice(from, from + pageSize), total: rows.length, page, pages }
}
