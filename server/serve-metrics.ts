import { createServer, type Server } from 'node:http'

/** Answers whoever measures, on a port of its own that no proxy leads people to. */
export function serveMetrics(
  text: () => Promise<string>,
  at: { port: number; host: string },
): Server {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    const said = await text()
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(said)
  })
  return server.listen(at.port, at.host)
}
