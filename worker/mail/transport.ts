import { createTransport, type Transporter } from 'nodemailer'
import type { Options, SentMessageInfo } from 'nodemailer/lib/smtp-pool'

export type MailServer = Transporter<SentMessageInfo>

/** How many letters are on their way at once. */
export const atOnce = 4

const local = ['localhost', '127.0.0.1', '[::1]']

/** The way to the mail server. A password is never sent in the clear to another machine. */
export function mailServerAt(address: string): MailServer {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const auth = username && {
    user: decodeURIComponent(username),
    pass: decodeURIComponent(password),
  }
  const options: Options & { maxRequeues: number } = {
    pool: true,
    maxConnections: atOnce,
    // Whether to try again is decided where it is noted what has left.
    maxRequeues: 0,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && Boolean(auth) && !local.includes(hostname),
    ...(auth && { auth }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return createTransport(options)
}
