import { connect } from 'node:tls'
import { note, well, wrong } from './finding.mjs'

const soon = 14

/** Whether people's address is one that cookies can be bound to, and what answers there today. */
export async function checkAddress(text) {
  if (!URL.canParse(text ?? '')) return []
  const url = new URL(text)
  if (url.protocol === 'http:' && url.hostname !== 'localhost')
    return [
      wrong(
        `AUTH_URL is ${url.origin}, without https.`,
        'Let a proxy with a certificate answer there: passwords must not travel in the open.',
      ),
    ]
  const answers = await answerOf(url)
  return url.protocol === 'https:' ? [answers, await certificateOf(url)] : [answers]
}

async function answerOf(url) {
  try {
    const reply = await fetch(new URL('/api/health', url), { signal: AbortSignal.timeout(5000) })
    const isOurs = (await reply.text()).includes('"status":"ok"')
    if (isOurs) return well(`The product answers at ${url.origin}.`)
    return note(`Something else than the product answers at ${url.origin} (${reply.status}).`)
  } catch (error) {
    const why = error.cause?.code ?? error.name
    return note(`Nothing answers yet at ${url.origin} (${why}): start with npm run start:web.`)
  }
}

function certificateOf({ hostname, port }) {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname })
    const say = (finding) => (socket.destroy(), resolve(finding))
    socket.setTimeout(5000, () => say(note('The certificate could not be looked at in 5 s.')))
    socket.once('error', (error) => say(certificateFault(error)))
    socket.once('secureConnect', () =>
      say(certificateFinding(new Date(socket.getPeerCertificate().valid_to), new Date())),
    )
  })
}

const certificateFault = ({ code }) =>
  code === 'ECONNREFUSED' || code === 'ENOTFOUND'
    ? note('There is no certificate to look at yet.')
    : wrong(`The certificate is not believed (${code}).`, 'Renew it, with its whole chain.')

/** How long a certificate is still good for. */
export function certificateFinding(validTo, now) {
  const days = Math.floor((validTo - now) / 86_400_000)
  if (days >= soon) return well(`The certificate is good for ${days} more days.`)
  return wrong(`The certificate ends in ${days} days.`, 'Renew it now, and see to it by itself.')
}
