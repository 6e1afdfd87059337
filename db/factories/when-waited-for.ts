import type { TransactionSql } from 'postgres'

/**
 * Waits until so many other connections stand before a lock that this transaction holds, or behind
 * somebody who does.
 */
export async function whenWaitedFor(sql: TransactionSql, many = 1): Promise<void> {
  for (;;) {
    const [row] = await sql<{ waiting: number }[]>`
      with recursive behind as (
        select pg_backend_pid() as pid
        union select waiter.pid from pg_stat_activity as waiter
          join behind on behind.pid = any (pg_blocking_pids(waiter.pid)))
      select count(*)::int - 1 as waiting, pg_stat_clear_snapshot() from behind`
    if (row && row.waiting >= many) return
  }
}
