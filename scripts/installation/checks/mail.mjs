import { connect } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import { note, well, wrong } from './finding.mjs'

/** Whether the mail server that is named takes a connection and greets. Nothing is sent. */
export async function checkMail(address) {
  if (!address)
    return [note('SMTP_URL is not set: no mail leaves.', 'Links must be handed over by hand.')]
  if (!/^smtps?:$/.test(URL.canParse(address) ? new URL(address).protocol : ''))
    return [wrong('SMTP_URL must be an address such as smtps://name:password@host:465.', '')]
  const url = new URL(address)
  try {
    const said = await greet(url)
    const isOpen = url.protocol === 'smtp:' && !/\bSTARTTLS\b/i.test(said)
    return [
      isOpen
        ? note(`The mail server ${url.hostname} greets, but speaks in the open.`, 'Use smtps.')
        : well(`The mail server ${url.hostname} greets.`),
    ]
  } catch (error) {
    const toDo = 'Look at SMTP_URL, and that this machine may reach that port.'
    return [wrong(`The mail server ${url.host} does not greet: ${error.message}.`, toDo)]
  }
}

/** Says hello and goodbye; gives what the server said of itself. */
function greet({ protocol, hostname, port }) {
  const where = { host: hostname, servername: hostname }
  const socket =
    protocol === 'smtps:'
      ? connectSafely({ ...where, port: Number(port || 465) })
      : connect({ ...where, port: Number(port || 587) })
  let said = ''
  let isGreeted = false
  return new Promise((resolve, reject) => {
    const fail = (why) => (socket.destroy(), reject(new Error(why)))
    socket.setTimeout(5000, () => fail('no reply within 5 seconds'))
    socket.once('error', ({ code, message }) => fail(code ?? message))
    socket.once('end', () => fail('it hung up'))
    socket.setEncoding('utf8').on('data', (text) => {
      said += text
      if (/^[45]\d\d[ -]/m.test(said)) fail(said.trim())
      if (!isGreeted && /^220 .*\r\n/m.test(said)) {
        isGreeted = true
        socket.write('EHLO localhost\r\n')
      }
      if (!/^250 .*\r\n/m.test(said)) return
      socket.end('QUIT\r\n')
      resolve(said)
    })
  })
}
