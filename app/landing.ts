import type { Route } from 'next'
import { type Reader, rolesOf } from '@/data/access/viewer'
import { roleHome } from './role-home'

// Where somebody may be sent on after signing in: pages of ours, written out.
const ownPages =
  /^\/(trainee|assessor|director|admin|supervisor|assessments)(\/[\w-]+)*(\?[\w=&.%-]*)?$/

/** Where a person lands: where they were going when it is a page of ours, else where they belong. */
export function landing(reader: Reader, next: string | undefined): Route {
  if (next && ownPages.test(next)) return next as Route
  const [role] = rolesOf(reader)
  return role ? roleHome[role] : '/account'
}
