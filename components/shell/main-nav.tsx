import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { NavAnchor } from './nav-anchor'
import type { NavLink } from './shell-props'

/** The places of a role: along the header on a wide screen, within the thumb's reach on a phone. */
export async function MainNav({ links }: { links: NavLink[] }) {
  const t = await getTranslations('shell')
  return (
    <nav aria-label={t('nav')} className="main-nav">
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <NavAnchor href={link.href} all={links.map(({ href, below }) => ({ href, below }))}>
              {link.icon && <Icon name={link.icon} className="main-nav-icon" />}
              <span>{link.label}</span>
              {link.count !== undefined && link.count > 0 && (
                <span className="main-nav-count">
                  <span aria-hidden="true">{link.count}</span>
                  <span className="sr-only">{t('waiting', { count: link.count })}</span>
                </span>
              )}
            </NavAnchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
