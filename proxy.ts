import { type NextRequest, NextResponse } from 'next/server'
import {
  contentSecurityPolicy,
  everyResponse,
  filePolicy,
  lightPagePolicy,
} from './security-policy'

/**
 * Sets headers on every response: nobody is let in or kept out here. Next reads the nonce from the
 * request's own policy, so whatever a client sent there is overwritten.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const isFile = pathname.startsWith('/_next/') || pathname.startsWith('/form/')
  const policy = isFile ? filePolicy : isLightPage(pathname) ? lightPagePolicy() : freshPolicy()

  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-handslag-path', pathname + search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of everyResponse()) response.headers.set(name, value)
  if (!isFile) response.headers.set('cache-control', 'private, no-store')
  return response
}

const freshPolicy = () => contentSecurityPolicy(crypto.randomUUID().replaceAll('-', ''))

/** The form and what follows on it run a module of their own, and none of the framework's scripts. */
const isLightPage = (path: string) => /^\/assessor\/requests\/[0-9a-f-]{36}(\/|$)/.test(path)
