import { createHmac } from 'node:crypto'

/** The roles of the cluster. Owner and definer never log in. */
export const roles = {
  owner: 'handslag_owner',
  definer: 'handslag_definer',
  app: 'handslag_app',
  auth: 'handslag_auth',
  worker: 'handslag_worker',
} as const

/** The addresses of the database: to serve, to log in, and to do what happens later. */
export type LogIns = { app: string; auth: string; worker: string }

/**
 * Derives the server's log-ins from the administrator's address. The passwords follow from the
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
  return { app: as(roles.app), auth: as(roles.auth), worker: as(roles.worker) }
}
