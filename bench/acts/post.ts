import { talk } from '../rate/talk'

/** A post that lies ready: its bytes are made before the clock starts. */
export type ReadyPost = {
  address: string
  cookie: string
  headers: Record<string, string>
  body: Buffer
}

/** What an accepted act answers; `leadsTo` is where the browser goes on. */
export type Accepted = { status: number; leadsTo?: RegExp }

export type Fields = (readonly [name: string, value: string])[]

function readyPost(
  address: string,
  cookie: string,
  { type, body }: { type: string; body: Buffer },
): ReadyPost {
  const { origin } = new URL(address)
  const headers = { origin, 'sec-fetch-site': 'same-origin', 'content-type': type }
  return { address, cookie, headers, body }
}

/** Makes a form ready to be posted, as a page of the same server would send it. */
export function readyFields(address: string, cookie: string, fields: Fields): ReadyPost {
  const body = Buffer.from(new URLSearchParams(fields.map((field) => [...field])).toString())
  return readyPost(address, cookie, { type: 'application/x-www-form-urlencoded', body })
}

/** The same for a form with a server action, which a browser sends in parts. */
export async function readyForm(
  address: string,
  cookie: string,
  fields: Fields,
): Promise<ReadyPost> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const drawn = new Response(form)
  const type = drawn.headers.get('content-type') ?? ''
  return readyPost(address, cookie, { type, body: Buffer.from(await drawn.arrayBuffer()) })
}

/** Sends it; throws when it is not accepted. */
export async function send(post: ReadyPost, accepted: Accepted): Promise<void> {
  const { address, cookie, headers, body } = post
  const reply = await talk(address, { cookie, method: 'POST', headers, body })
  const { location = '' } = reply.headers
  if (reply.status === accepted.status && (accepted.leadsTo?.test(location) ?? true)) return
  throw new Error(`${address} answered ${reply.status} ${location} ${reply.body.slice(0, 300)}`)
}
