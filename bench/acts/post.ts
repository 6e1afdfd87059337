import { talk } from '../rate/talk'

/** A post that lies ready: its bytes are made before the clock starts. */
export type ReadyPost = {
  address: string
  cookie: string
  headers: Record<string, string>
  body: Buffer
}

/** Makes a form ready to be posted, as a page of the same server would send it. */
export async function readyPost(
  address: string,
  cookie: string,
  fields: readonly [name: string, value: string][],
): Promise<ReadyPost> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const drawn = new Response(form)
  const headers = {
    origin: new URL(address).origin,
    'sec-fetch-site': 'same-origin',
    'content-type': drawn.headers.get('content-type') ?? '',
  }
  return { address, cookie, headers, body: Buffer.from(await drawn.arrayBuffer()) }
}

/** Sends it, and holds the answer to what an accepted act answers; `leadsTo` is where it goes on. */
export async function send(
  { address, cookie, headers, body }: ReadyPost,
  accepted: { status: number; leadsTo?: RegExp },
): Promise<void> {
  const reply = await talk(address, { cookie, method: 'POST', headers, body })
  const { location = '' } = reply.headers
  if (reply.status === accepted.status && (accepted.leadsTo?.test(location) ?? true)) return
  throw new Error(`${address} answered ${reply.status} ${location} ${reply.body.slice(0, 300)}`)
}
