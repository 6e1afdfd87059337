import 'server-only'
import type { TransactionSql } from 'postgres'
import { worker as pool } from '@/db/client'
import type { Worker } from './viewer'

/** Runs a piece of work as the worker, in one transaction of its own log-in. */
export async function asWorker<T>(
  _worker: Worker,
  work: (sql: TransactionSql) => Promise<T>,
): Promise<T> {
  let value: T | undefined
  await pool().begin(async (sql) => {
    value = await work(sql)
  })
  return value as T
}
