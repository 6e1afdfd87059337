import type { Route } from 'next'
import type { IconName } from '@/components/ui/icon'

export type RoleLink = { key: string; href: Route; label: string; current: boolean }

export type NavLink = {
  href: Route
  label: string
  /** How many wait there; shown when above 0. */
  count?: number
  icon?: IconName
  /** Addresses that belong to it without standing beneath its own. */
  below?: string[]
}

export type ShellActions = {
  /** Receives `locale`: 'sv' or 'en'. */
  changeLocale: (form: FormData) => Promise<void>
  signOut: (form: FormData) => Promise<void>
}
