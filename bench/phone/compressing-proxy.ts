import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants, createGzip } from 'node:zlib'

const worth = /^(text\/|application\/(javascript|json)|image\/svg)/

/**
 * The proxy that stands before the server in production and compresses what it sends; the server
 * itself leaves that to it. Gives the place where it listens and what closes it.
 */
export async function compressingProxy(origin: string) {
  const server = createServer((request, response) => pass(new URL(origin), request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { place: `127.0.0.1:${port}`, close }
}

function pass(to: URL, request: IncomingMessage, response: ServerResponse) {
  const { method, headers, url: path } = request
  const onward = ask({ host: to.hostname, port: to.port, method, headers, path }, (reply) => {
    const packed = worth.test(reply.headers['content-type'] ?? '')
    response.writeHead(reply.statusCode ?? 502, packed ? gzipped(reply.headers) : reply.headers)
    // What the server has sent so far goes on at once, as a streaming page expects.
    const pack = createGzip({ flush: constants.Z_SYNC_FLUSH })
    if (packed) reply.pipe(pack).pipe(response)
    else reply.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}

function gzipped(headers: IncomingMessage['headers']) {
  const { 'content-length': _, ...rest } = headers
  return { ...rest, 'content-encoding': 'gzip', vary: 'Accept-Encoding' }
}
