import { Logger, runMigrations } from 'graphile-worker'
import type { Sql } from 'postgres'
import { roles } from './log-ins'

const tables = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']
const silent = new Logger(() => () => {})

/**
 * Installs the tables of graphile-worker, which hold the jobs, as the tables' owner. `owner` is a
 * connection that stands as that role. Safe to run again; one process at a time.
 */
export async function installJobs(administratorUrl: string, owner: Sql): Promise<void> {
  const connection = new URL(administratorUrl)
  connection.searchParams.set('options', `-c role=${roles.owner}`)
  await runMigrations({ connectionString: connection.toString(), logger: silent })
  // Its row-level security lets nobody in but the owner. The worker takes jobs and ends them; the
  // function that an insert into the outbox calls adds one. The product reaches none of it.
  await owner.unsafe(`
    grant usage on schema graphile_worker to ${roles.worker}, ${roles.definer};
    grant select on graphile_worker.migrations to ${roles.worker};
    grant select, insert, update, delete on graphile_worker._private_jobs,
      graphile_worker._private_job_queues, graphile_worker._private_tasks,
      graphile_worker._private_known_crontabs to ${roles.worker};
    grant select, insert, update on graphile_worker._private_jobs,
      graphile_worker._private_job_queues, graphile_worker._private_tasks to ${roles.definer}`)
  for (const table of tables) {
    await owner.unsafe(`
      drop policy if exists worker_works on graphile_worker.${table};
      create policy worker_works on graphile_worker.${table} for all
        to ${roles.worker}, ${roles.definer} using (true) with check (true)`)
  }
}
