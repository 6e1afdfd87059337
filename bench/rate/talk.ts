import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Reply = { status: number; headers: IncomingHttpHeaders; body: string }
type Said = { cookie: string; method?: string; headers?: Record<string, string>; body?: Buffer }

// Connections stay open, as a browser's do.
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Lets go of the connections that stand idle: the server may be closing them at this very moment. */
export const hangUp = () => agent.destroy()

/** Asks a server for an address, or posts to it, and reads the whole answer. */
export function talk(address: string, { cookie, method = 'GET', headers, body }: Said) {
  return new Promise<Reply>((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {}
    const sent = { agent, method, headers: { cookie, ...headers, ...length } }
    const asked = request(address, sent, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.once('error', reject)
      reply.once('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    asked.once('error', reject)
    asked.end(body)
  })
}
