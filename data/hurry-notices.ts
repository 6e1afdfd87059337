import 'server-only'
import { asWorker } from './access/as-worker'
import type { Worker } from './access/viewer'

/** Tries again now, the oldest first, what failed and would have waited longer. */
export async function hurryNotices(worker: Worker, atMost: number): Promise<void> {
  await asWorker(
    worker,
    (sql) => sql`select graphile_worker.reschedule_jobs(array(
        select id from graphile_worker._private_jobs
        where attempts > 0 and attempts < max_attempts and locked_at is null and run_at > now()
        order by created_at, id limit ${atMost}),
      run_at => now())`,
  )
}
