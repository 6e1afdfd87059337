import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

type Habits = {
  port?: number
  /** The code with which an address is refused, or asked to wait. */
  refuses?: (address: string) => number | null
  /** Called with a letter that has come whole; the server answers when it returns. */
  before?: (letter: ParsedMail) => Promise<void> | void
}

export type TestMailServer = Awaited<ReturnType<typeof testMailServer>>

/** A real mail server for a test, which keeps what it takes. */
export async function testMailServer({ port = 0, refuses, before }: Habits = {}) {
  const letters: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuses?.(address)
      if (!code) return done()
      done(Object.assign(new Error(`no mailbox <${address}> here`), { responseCode: code }))
    },
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then(async (letter) => {
          letters.push(letter)
          await before?.(letter)
          done()
        })
        .catch(done)
    },
  })
  server.on('error', () => {})
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address() as AddressInfo
  return {
    letters,
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Whom a letter is addressed to. */
export const addressOf = ({ to }: ParsedMail): string =>
  [to].flat().flatMap((each) => each?.value ?? [])[0]?.address ?? ''
