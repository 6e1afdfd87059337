import { createServer } from 'node:net'

/** Whether nobody listens on a port of this machine. */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '::']) if (!(await canListen(port, host))) return false
  return true
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = await listening(0, '127.0.0.1')
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function canListen(port, host) {
  try {
    const server = await listening(port, host)
    await new Promise((resolve) => server.close(resolve))
    return true
  } catch (error) {
    // A machine without IPv6 has nobody listening there either.
    return error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL'
  }
}

function listening(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host }, () => resolve(server))
  })
}
