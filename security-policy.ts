import { formModulePath } from './browser/module-path'
import { configuration } from './configuration'

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
    `style-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
  ].join('; ')
}

/** What the form's page may run: its own module, by its full address, and nothing of anybody else. */
export function lightPagePolicy(): string {
  const { origin } = configuration()
  return [
    ...common,
    `script-src ${origin}${formModulePath}`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
  ].join('; ')
}
