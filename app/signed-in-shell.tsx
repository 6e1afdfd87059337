import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/shell/app-shell'
import { configuration } from '@/configuration'
import { type Role, rolesOf } from '@/data/access/viewer'
import { chooseLocale, leave } from './account/actions'
import { places } from './places'
import { roleHome } from './role-home'
import { asReader } from './viewer'

type SignedInShellProps = {
  /** The role whose page this is; none for a page that several roles share. */
  role?: Role
  /** How many wait at an address, for the marks in the menu. */
  counts?: Partial<Record<Route, number>>
  children: ReactNode
}

const followers: Role[] = ['director', 'supervisor']

/** The frame of a signed-in person's pages. It shows ways; it lets nobody in. */
export async function SignedInShell({ role, counts = {}, children }: SignedInShellProps) {
  const reader = await asReader()
  const t = await getTranslations('shell')
  const roles = rolesOf(reader)
  const shown = role ?? roles[0]
  return (
    <AppShell
      person={{ name: reader.name }}
      roles={roles.map((each) => ({
        key: each,
        href: roleHome[each],
        label: t(`role.${each === 'administrator' ? 'admin' : each}`),
        current: each === shown,
      }))}
      nav={(shown ? places[shown] : []).map(({ href, name, icon, below }) => ({
        href,
        icon,
        below,
        label: t(`navigation.${name}`),
        count: counts[href],
      }))}
      names={roles.some((each) => followers.includes(each)) ? '/api/jump' : null}
      locale={reader.locale}
      demo={configuration().demo}
      actions={{ changeLocale: chooseLocale, signOut: leave }}
    >
      {children}
    </AppShell>
  )
}
