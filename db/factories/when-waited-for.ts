import type { TransactionSql } from 'postgres'

/** Waits until another connection stands before a lock that this transaction holds. */
export async function whenWaitedFor(sql: TransactionSql): Promise<void> {
  for (;;) {
    const [row] = await sql<{ waitedFor: boolean }[]>`select exists (
      select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))
    ) as "waitedFor", pg_stat_clear_snapshot()`
    if (row?.waitedFor) return
  }
}
