import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  contentSecurityPolicy,
  everyResponse,
  filePolicy,
  lightPagePolicy,
} from './security-policy'

/**
 * Sets what stands on every response: nobody is let in or kept out here. The framework reads the nonce
 * from the request's own policy, so whatever a client sent there is overwritten.
 */
export function setHeaders(request: IncomingMessage, response: ServerResponse): void {
  const address = request.url ?? '/'
  const [path = '/'] = address.split('?')
  const isFile = path.startsWith('/_next/') || path.startsWith('/form/')
  const policy = isFile ? filePolicy : isLightPage(path) ? lightPagePolicy() : freshPolicy()

  request.headers['content-security-policy'] = policy
  request.headers['x-handslag-path'] = withoutRouterMark(address)
  response.setHeader('content-security-policy', policy)
  for (const [name, value] of everyResponse()) response.setHeader(name, value)
  if (!isFile) response.setHeader('cache-control', 'private, no-store')
  // What a mail leads to is a key: whatever the page asks for learns where from, never by which.
  if (path.startsWith('/way-in/')) response.setHeader('referrer-policy', 'strict-origin')
}

const freshPolicy = () => contentSecurityPolicy(randomUUID().replaceAll('-', ''))

/** The form and what follows on it run a module of their own, and none of the framework's scripts. */
const isLightPage = (path: string) => /^\/assessor\/requests\/[0-9a-f-]{36}(\/|$)/.test(path)

// The framework's router marks what it asks for; a person who signs in again goes to the page itself.
const withoutRouterMark = (address: string) => address.replace(/[?&]_rsc=[^&]*/, '')
