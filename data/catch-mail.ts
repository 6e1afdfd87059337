import 'server-only'
import { newId } from '@/db/new-id'
import { asWorker } from './access/as-worker'
import type { Worker } from './access/viewer'

export type Caught = { address: string; subject: string; text: string; html: string }

const kept = 500

/** Puts a mail of the demo into its mailbox, which keeps the newest. There is none in production. */
export async function catchMail(worker: Worker, caught: Caught): Promise<void> {
  const { address, subject, text, html } = caught
  await asWorker(worker, async (sql) => {
    await sql`insert into mailbox.mail (id, at, address, subject, text, html)
      values (${newId()}, clock(), ${address}, ${subject}, ${text}, ${html})`
    await sql`delete from mailbox.mail where id in (
      select id from mailbox.mail order by at desc, id desc offset ${kept})`
  })
}
