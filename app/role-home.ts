import type { Route } from 'next'
import type { Role } from '@/data/access/viewer'

/** Where each role begins. */
export const roleHome: Record<Role, Route> = {
  director: '/director',
  administrator: '/admin',
  trainee: '/trainee',
  assessor: '/assessor',
  supervisor: '/supervisor',
}

/** The first page that each role sees: an administrator is sent on from where they begin. */
export const firstPage: Record<Role, Route> = { ...roleHome, administrator: '/admin/people' }
