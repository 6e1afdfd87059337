import './utilities.css'
import './inter.css'
import './shell.css'
import type { Route } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/instrument'
import { AccountMenu } from './account-menu'
import { DemoBanner } from './demo-banner'
import { FocusOnRoute } from './focus-on-route'
import { MainNav } from './main-nav'
import { ShellFooter } from './shell-footer'
import { ShellKeys } from './shell-keys'
import type { NavLink, RoleLink, ShellActions } from './shell-props'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

type AppShellProps = {
  person: { name: string }
  roles: RoleLink[]
  nav: NavLink[]
  /** Where the names of those whom one follows are fetched; none for whoever follows nobody. */
  names: string | null
  locale: Locale
  demo: boolean
  actions: ShellActions
  children: ReactNode
}

/** What stands around every page of a signed-in person. */
export async function AppShell(props: AppShellProps) {
  const { person, roles, nav, names, locale, demo, actions, children } = props
  const [t, { palette }] = await Promise.all([getTranslations('shell'), getMessages()])
  const home: Route = roles.find((role) => role.current)?.href ?? '/'
  return (
    <div className="shell font-inter flex min-h-dvh flex-col">
      <SkipLink label={t('skip')} />
      <FocusOnRoute />
      <header className="border-b border-line bg-surface print:hidden">
        <div className="page flex flex-wrap items-center justify-between gap-x-10 max-md:px-0">
          <Link href={home} prefetch={false} className="flex min-h-14 items-center max-md:pl-4">
            <Wordmark name={t('product')} />
          </Link>
          <MainNav links={nav} />
          <div className="flex items-center gap-4 max-md:pr-4 md:ml-auto">
            <ShellKeys
              groups={[
                { title: palette.places, links: nav.map(linkOf) },
                { title: palette.roles, links: roles.filter((role) => !role.current).map(linkOf) },
              ]}
              names={names}
              words={palette}
            />
            <AccountMenu name={person.name} roles={roles} locale={locale} actions={actions} />
          </div>
        </div>
        {demo && <DemoBanner tag={t('demoTag')} text={t('demo')} mail={t('demoMail')} />}
      </header>
      <main id="main" tabIndex={-1} className="page flex-1 pt-6 md:pt-12">
        {children}
      </main>
      <ShellFooter />
    </div>
  )
}

// No more than a link: what else is known of a place stays on the server.
const linkOf = ({ href, label }: NavLink | RoleLink) => ({ href, label })
