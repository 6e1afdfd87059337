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
