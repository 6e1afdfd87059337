import { createHmac } from 'node:crypto'

/** The roles of the cluster. Owner and definer never log in. */
export const roles = {
  owner: 'handslag_owner',
  definer: 'handslag_definer',
  app: 'handslag_app',
  auth: 'handslag_auth',
} as const

/** The addresses by which the server reaches the database: one to serve, one to log in. */
export type LogIns = { app: string; auth: string }

/**
 * Derives the server's two log-ins from the administrator's address. The passwords follow from the
 * administrator's own, so that nothing more has to be kept.
 */
export function logInsFrom(administratorUrl: string): LogIns {
  const as = (role: string) => {
    const url = new URL(administratorUrl)
    const secret = decodeURIComponent(url.password) || decodeURIComponent(url.username)
    url.password = createHmac('sha256', secret).update(role).digest('base64url')
    url.username = role
    return url.toString()
  }
  return { app: as(roles.app), auth: as(roles.auth) }
}
