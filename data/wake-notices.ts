import 'server-only'
import { asWorker } from './access/as-worker'
import type { Worker } from './access/viewer'

/**
 * Asks anew for the delivery of every notice that nobody is at work on and that no job will take up:
 * its worker died, or it was tried too often. A notice that is being delivered is locked, and let be.
 */
export async function wakeNotices(worker: Worker): Promise<number> {
  return asWorker(worker, async (sql) => {
    const woken = await sql`
      with forgotten as (
        select outbox.id from outbox
        left join graphile_worker._private_jobs as job on job.key = outbox.id::text
        where delivered_at is null
          and (job.id is null or job.locked_at is not null or job.attempts >= job.max_attempts)
        order by made_at limit 500 for update of outbox skip locked)
      select graphile_worker.add_job('deliver', json_build_object('outboxId', id),
        job_key => id::text)
      from forgotten`
    // What they left behind has no key any more, and is never run again.
    await sql`delete from graphile_worker._private_jobs where key is null
      and attempts >= max_attempts`
    return woken.count
  })
}
