import { formModulePath } from '@/browser/module-path'
import { configuration } from '@/configuration'

const common = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
]

/** What an ordinary page may run: scripts that carry this response's nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    ...common,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Next writes the page's styles into it, without the nonce.
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
  ].join('; ')
}

/** What the form's page may run: its own module, by its full address, and nothing of anybody else. */
export function lightPagePolicy(): string {
  return [
    ...common,
    `script-src ${configuration().origin}${formModulePath}`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
  ].join('; ')
}

/** A script, a style or a font runs nothing by itself. */
export const filePolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** What stands on every response, whatever it is. */
export function everyResponse(): [string, string][] {
  const always: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    // With no-referrer a form posted without JavaScript would say that it comes from nowhere.
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
    ['cross-origin-opener-policy', 'same-origin'],
  ]
  return configuration().origin.startsWith('https:')
    ? [...always, ['strict-transport-security', 'max-age=63072000; includeSubDomains']]
    : always
}
