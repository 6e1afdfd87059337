import type { ParsedMail } from 'mailparser'
import type { Sql } from '@/db/client'
import { worker } from '@/data/access/viewer'
import { deliverNotice } from '@/data/deliver-notice'
import { sendLetter } from './mail/send-letter'
import { mailServerAt } from './mail/transport'
import { testMailServer } from './test-mail'
import { from, origin } from './test-workplace'

/** Delivers notices one by one, and gives the letters that came of each. */
export async function postOffice(admin: Sql) {
  const inbox = await testMailServer()
  const server = mailServerAt(inbox.url)
  return {
    all: inbox.letters,
    /** Delivers what waits of one kind about something. */
    async lettersOf(kind: string, subjectId: string): Promise<ParsedMail[]> {
      const before = inbox.letters.length
      const waiting = await admin<{ id: string }[]>`select id from outbox
        where kind = ${kind} and subject_id = ${subjectId} and delivered_at is null`
      if (waiting.length === 0) throw new Error(`no ${kind} waits`)
      for (const { id } of waiting)
        await deliverNotice(worker, id, (it) => sendLetter(it, { server, origin, from }))
      const left = await admin`select from outbox where kind = ${kind}
        and subject_id = ${subjectId} and delivered_at is null`
      if (left.length > 0) throw new Error(`a ${kind} is not delivered`)
      return inbox.letters.slice(before)
    },
    async close() {
      server.close()
      await inbox.close()
    },
  }
}

/** Where a letter leads, in its text and in its HTML alike, from the product's own address on. */
export function pathIn(letter?: ParsedMail): string {
  const [link = ''] = /https:\S+/.exec(letter?.text ?? '') ?? []
  const html = letter?.html || ''
  return html.includes(`href="${link}"`) ? link.replace(origin, '') : ''
}
