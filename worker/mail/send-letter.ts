import { createHash } from 'node:crypto'
import type { Sent } from '@/data/deliver-notice'
import type { Letter } from '@/data/mail/letter'
import { letterHtml } from './letter-html'
import { letterText } from './letter-text'
import type { MailServer } from './transport'
import { writeLetter } from './write-letter'

type From = { server: MailServer; from: string; origin: string }

/** The mail server cannot be reached, or wants nothing from us: no fault of the letter. */
export class MailServerFault extends Error {}

/**
 * Sends a letter. That its address is refused is an answer; what is wrong with the server, or between
 * it and us, is thrown, in words that name nobody.
 */
export async function sendLetter(letter: Letter, { server, from, origin }: From): Promise<Sent> {
  const written = writeLetter(letter, origin)
  const { name, address } = letter.to
  try {
    await server.sendMail({
      from,
      to: { name, address },
      subject: written.subject,
      text: letterText(written),
      html: letterHtml(written),
      messageId: messageId(letter, origin),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
    return { outcome: 'taken' }
  } catch (error) {
    return answerIn(error)
  }
}

// A letter that leaves twice has one name, by which a mail program knows it again.
function messageId({ outboxId, to }: Letter, origin: string): string {
  const of = createHash('sha256').update(to.address).digest('hex').slice(0, 16)
  return `<${outboxId}.${of}@${new URL(origin).hostname}>`
}

function answerIn(error: unknown): Sent {
  const { responseCode = 0, command = '', code = '' } = error as SmtpError
  // What is answered to these is about the addressee and the letter; before them it is about us.
  const aboutLetter = /^(RCPT TO|DATA)/.test(command)
  if (aboutLetter && responseCode >= 500) return { outcome: 'refused', code: responseCode }
  if (aboutLetter && responseCode >= 400) return { outcome: 'postponed' }
  throw new MailServerFault(`the mail server is out of reach: ${code || 'no code'} ${responseCode}`)
}

type SmtpError = { responseCode?: number; command?: string; code?: string }
