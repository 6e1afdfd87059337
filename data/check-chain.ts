import 'server-only'
import { read } from './access/transaction'
import type { Administrator, Director } from './access/viewer'
import { auditedProgrammes } from './audit/audited-programmes'

/** The state of one programme's chain: how long it is, where it ends, and where it is broken. */
export type ChainState = {
  programmeId: string
  programme: string
  events: number
  /** The hash of the newest link, as hexadecimal digits. */
  head: string
  /** The first link that does not hold; null when all do. */
  broken: number | null
}

/**
 * Recomputes every link of the viewer's own chains in the database, and looks whether they end where
 * their heads say. Programmes in which nothing has happened have no chain.
 */
export function checkChain(
  viewer: Administrator | Director,
  programmeId: string | null,
): Promise<ChainState[]> {
  return read(
    viewer,
    (sql) => sql<ChainState[]>`
      with chain as (
        select programme_id, seq, previous, hash,
          lag(hash, 1, sha256(convert_to(programme_id::text, 'UTF8'))) over in_order as before,
          row_number() over in_order as place,
          record.link(previous, programme_id, seq, at, actor_id, verb, subject_kind, subject_id,
            detail) as linked
        from audit_event
        where programme_id = any (${auditedProgrammes(viewer, programmeId)}::uuid[])
        window in_order as (partition by programme_id order by seq)),
      walked as (
        select programme_id, count(*) as events, max(seq) as last,
          (array_agg(hash order by seq desc))[1] as hash,
          min(seq) filter (where previous <> before or place <> seq or hash <> linked) as broken
        from chain group by programme_id)
      select head.programme_id as "programmeId", programme.name as programme,
        coalesce(events, 0)::int as events, encode(head.hash, 'hex') as head,
        (case when broken is not null then broken
          when coalesce(last, 0) = head.seq
            and (last is null or walked.hash = head.hash) then null
          else coalesce(last, 0) + 1 end)::int as broken
      from access.audit_heads() as head
      join programme on programme.id = head.programme_id
      left join walked on walked.programme_id = head.programme_id
      where head.programme_id = any (${auditedProgrammes(viewer, programmeId)}::uuid[])
      order by programme.name collate "sv-x-icu"`,
  )
}
