import 'server-only'
import { app } from '@/db/client'
import { isId } from '@/domain/id'
import type { Visitor } from './access/viewer'

export type CaughtMail = {
  id: string
  at: Date
  address: string
  subject: string
  text: string
  html: string
}

export type Mailbox = {
  now: Date
  mails: Pick<CaughtMail, 'id' | 'at' | 'address' | 'subject'>[]
  opened: CaughtMail | null
}

/** The mail of a demo, newest first, and one of them whole; null where nothing is a demo's. */
export async function readMailbox(_visitor: Visitor, mailId = ''): Promise<Mailbox | null> {
  const sql = app()
  const [made] = await sql<{ now: Date }[]>`
    select clock() as now from installation
    where kind <> 'production' and to_regclass('mailbox.mail') is not null`
  if (!made) return null
  const [mails, [opened]] = await Promise.all([
    sql<Mailbox['mails']>`select id, at, address, subject from mailbox.mail
      order by at desc, id desc limit 100`,
    sql<CaughtMail[]>`select id, at, address, subject, text, html from mailbox.mail
      where id = ${isId(mailId) ? mailId : null}`,
  ])
  return { now: made.now, mails, opened: opened ?? null }
}
