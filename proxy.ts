import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, lightPagePolicy } from './security-policy'

/**
 * Sets headers, and nothing else: nobody is let in or kept out here. Next reads the nonce from the
 * request's own policy, so whatever a client sent in its place is overwritten.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const light = process.env.NODE_ENV === 'production' && isLightPage(pathname)
  const policy = light ? lightPagePolicy() : contentSecurityPolicy(nonce)

  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-handslag-path', pathname + search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** The form and what follows on it run a module of their own, and none of the framework's scripts. */
const isLightPage = (path: string) => /^\/assessor\/requests\/[0-9a-f-]{36}(\/|$)/.test(path)

export const config = { matcher: ['/((?!_next/static|form/).*)'] }
