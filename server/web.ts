import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { setHeaders } from './set-headers'

/** Serves the product: what stands on every response is set here, the rest is the framework's. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    hostname: { type: 'string', default: 'localhost' },
    dev: { type: 'boolean', default: false },
  },
})
const { hostname, dev } = values
const port = Number(values.port)

const server = createServer()
const product = next({ dev, hostname, port, httpServer: server })
await product.prepare()
const answer = product.getRequestHandler()
server.on('request', (request, response) => {
  setHeaders(request, response)
  void answer(request, response)
})
server.listen(port, hostname, () => process.stdout.write(`Ready at http://${hostname}:${port}\n`))

// What is under way is answered; a connection that stands idle is let go.
const stop = () => server.close(() => process.exit(0))
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
