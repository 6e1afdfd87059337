/** One link of a programme's chain, as it is told to whoever recomputes it. */
export type AuditLink = {
  programme: string
  seq: number
  /** UTC, with six digits of a second: 2026-03-14T09:26:53.589793 */
  at: string
  actor: string | null
  verb: string
  subjectKind: string
  subject: string
  /** As the database writes it, key by key: it is hashed so. */
  detail: string
  /** Both as hexadecimal digits. */
  previous: string
  hash: string
}

/** A link as one line of JSON. The detail stands as it is hashed, not as JSON would be written here. */
export function auditLine({ detail, previous, hash, ...rest }: AuditLink): string {
  const start = JSON.stringify(rest).slice(0, -1)
  return `${start},"detail":${detail},"previous":"${previous}","hash":"${hash}"}\n`
}
