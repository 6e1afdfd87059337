import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { worker } from '@/data/access/viewer'
import { catchMail } from '@/data/catch-mail'

/**
 * The mail server of a demo: a real one, on this machine alone, that hands nothing on. What it takes
 * lies in the demo's mailbox.
 */
export async function catchingServer(): Promise<{ url: string; close: () => void }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      simpleParser(stream)
        .then(async ({ subject = '', text = '', html }) => {
          for (const { address } of envelope.rcptTo)
            await catchMail(worker, { address, subject, text, html: html || '' })
          done()
        })
        .catch(done)
    },
  })
  // A connection that breaks off is no reason to end.
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, close: () => server.close() }
}
