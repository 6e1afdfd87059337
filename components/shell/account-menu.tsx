import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/domain/instrument'
import { LanguageSwitch } from './language-switch'
import type { RoleLink, ShellActions } from './shell-props'

type AccountMenuProps = {
  name: string
  roles: RoleLink[]
  locale: Locale
  actions: ShellActions
}

/** Who is signed in, in which role, and the ways to change role, language and to leave. */
export async function AccountMenu({ name, roles, locale, actions }: AccountMenuProps) {
  const t = await getTranslations('shell')
  const current = roles.find((role) => role.current)
  // Whoever speaks to the screen says what stands there: the name and the role, as they stand.
  const shown = [name, current?.label].filter(Boolean).join(' ')
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        aria-label={`${t('account')}: ${shown}`}
        className="tap -mr-2 gap-2 rounded-md px-2 text-left hover:bg-sunken"
      >
        <span className="grid size-8 flex-none place-items-center rounded-full bg-accent-tint text-accent-strong md:hidden">
          <Icon name="person" />
        </span>
        <span className="hidden leading-tight md:block">
          <span className="block text-sm font-semibold">{name}</span>{' '}
          {current && <span className="block text-xs text-muted">{current.label}</span>}
        </span>
        <Icon name="down" className="hidden text-muted md:block" />
      </button>
      <div id="account-menu" popover="auto" className="account-menu">
        <p className="px-3 pt-2 pb-3 text-sm text-muted">{t('signedInAs', { name })}</p>
        {roles.length > 1 && <RoleLinks label={t('roles')} roles={roles} />}
        <div className="border-t border-line py-2">
          <LanguageSwitch label={t('language')} locale={locale} action={actions.changeLocale} />
        </div>
        <div className="border-t border-line py-2">
          <Link
            href="/account"
            prefetch={false}
            className="tap w-full rounded-md px-3 hover:bg-sunken"
          >
            {t('ownAccount')}
          </Link>
        </div>
        <form action={actions.signOut} className="border-t border-line pt-2">
          <button className="tap w-full rounded-md px-3 text-left hover:bg-sunken">
            {t('signOut')}
          </button>
        </form>
      </div>
    </>
  )
}

function RoleLinks({ label, roles }: { label: string; roles: RoleLink[] }) {
  return (
    <nav aria-label={label} className="border-t border-line py-2">
      <p className="px-3 py-1 text-xs font-medium text-muted">{label}</p>
      {roles.map((role) => (
        <Link
          key={role.key}
          href={role.href}
          prefetch={false}
          aria-current={role.current ? 'true' : undefined}
          className="tap w-full justify-between rounded-md px-3 hover:bg-sunken aria-[current]:font-semibold"
        >
          {role.label}
          {role.current && <Icon name="done" className="text-accent" />}
        </Link>
      ))}
    </nav>
  )
}
