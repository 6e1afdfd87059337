import type { Route } from 'next'
import type { IconName } from '@/components/ui/icon'
import type { Role } from '@/data/access/viewer'

type Place = {
  href: Route
  name:
    | 'director.cohort'
    | 'director.concerns'
    | 'director.coverage'
    | 'director.programme'
    | 'trainee.overview'
    | 'trainee.newRequest'
    | 'trainee.plan'
    | 'trainee.feedback'
    | 'trainee.talks'
    | 'assessor.inbox'
    | 'assessor.start'
    | 'assessor.history'
    | 'supervisor.trainees'
    | 'admin.people'
    | 'admin.trainings'
    | 'admin.placements'
    | 'admin.programmes'
    | 'admin.forms'
  icon: IconName
  /** Pages that are its own though their address does not say so. */
  below?: string[]
}

/** The places of each role, as its menu names them. */
export const places: Record<Role, Place[]> = {
  director: [
    { href: '/director', name: 'director.cohort', icon: 'people' },
    { href: '/director/coverage', name: 'director.coverage', icon: 'done' },
    {
      href: '/director/programme',
      name: 'director.programme',
      icon: 'chart',
      below: ['/director/requests', '/director/audit'],
    },
    { href: '/director/concerns', name: 'director.concerns', icon: 'attention' },
  ],
  trainee: [
    { href: '/trainee', name: 'trainee.overview', icon: 'home' },
    { href: '/trainee/requests/new', name: 'trainee.newRequest', icon: 'plus' },
    { href: '/trainee/plan', name: 'trainee.plan', icon: 'form' },
    {
      href: '/trainee/feedback',
      name: 'trainee.feedback',
      icon: 'inbox',
      below: ['/assessments'],
    },
    { href: '/trainee/talks', name: 'trainee.talks', icon: 'people' },
  ],
  assessor: [
    { href: '/assessor', name: 'assessor.inbox', icon: 'inbox' },
    { href: '/assessor/requests/new', name: 'assessor.start', icon: 'plus' },
    { href: '/assessor/history', name: 'assessor.history', icon: 'calendar' },
  ],
  supervisor: [{ href: '/supervisor', name: 'supervisor.trainees', icon: 'people' }],
  administrator: [
    { href: '/admin/people', name: 'admin.people', icon: 'people' },
    { href: '/admin/trainings', name: 'admin.trainings', icon: 'person' },
    {
      href: '/admin/placements',
      name: 'admin.placements',
      icon: 'calendar',
      below: ['/admin/workplaces'],
    },
    {
      href: '/admin/programmes',
      name: 'admin.programmes',
      icon: 'chart',
      below: ['/admin/audit'],
    },
    { href: '/admin/forms', name: 'admin.forms', icon: 'form', below: ['/admin/goals'] },
  ],
}
