import { randomUUID } from 'node:crypto'
import { sessionCookie } from '../fixtures/test'

/** Somebody at the product's door without a browser: a session's token, or nobody. */
export type Asker = {
  origin: string
  token?: string
  /** What a proxy before the product says of itself. */
  forwarded?: Record<string, string>
}

// To pack every answer and unpack it again would take much of the run.
const headersOf = ({ token, forwarded }: Asker): Record<string, string> => ({
  'accept-encoding': 'identity',
  ...forwarded,
  ...(token ? { cookie: `${sessionCookie}=${token}` } : {}),
})

/** Asks for an address. */
export const ask = (asker: Asker, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(asker.origin + path, {
    redirect: 'manual',
    ...init,
    headers: { ...headersOf(asker), ...(init.headers as Record<string, string>) },
  })

export type Fields = Record<string, string | string[]>

type Post = { path: string; action?: string; fields: Fields; from?: string | null }

/** Posts a form to an action, or to a route, as a browser without JavaScript does. */
export async function post(asker: Asker, to: Post): Promise<Response> {
  const body = to.action ? new FormData() : new URLSearchParams()
  if (to.action) body.set(`$ACTION_ID_${to.action}`, '')
  for (const [name, values] of Object.entries(to.fields)) {
    for (const value of [values].flat()) body.append(name, value)
  }
  const from = to.from === undefined ? asker.origin : to.from
  const origin: Record<string, string> = from === null ? {} : { origin: from }
  return fetch(asker.origin + to.path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { ...headersOf(asker), ...origin, referer: asker.origin + to.path },
  })
}

/** A key as a page gives one to its form. */
export const newKey = (): string => randomUUID()
