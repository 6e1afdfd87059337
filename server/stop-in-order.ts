import type { Server } from 'node:http'

type Ending = { patience?: number; exit?: (code: number) => void }

/**
 * Ends a server as one wishes to be ended: nothing new is taken, what is under way is answered, idle
 * connections are let go. After ten seconds whatever still runs is cut off.
 */
export function stopInOrder(
  server: Server,
  { patience = 10_000, exit = process.exit }: Ending = {},
) {
  let isStopping = false
  // A connection that is kept alive is told that this answer is its last.
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.setHeader('connection', 'close')
  })
  return () => {
    if (isStopping) return
    isStopping = true
    const letGo = setInterval(() => server.closeIdleConnections(), 50)
    const cutOff = setTimeout(() => {
      clearInterval(letGo)
      server.closeAllConnections()
      exit(1)
    }, patience)
    server.close(() => {
      clearInterval(letGo)
      clearTimeout(cutOff)
      exit(0)
    })
  }
}
