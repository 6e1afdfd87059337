import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { sortKeys } from '@/domain/cohort-filter'
import type { CohortAddress } from './cohort-address'
import { sortOf } from './sort-of'

const heads = {
  name: 'person',
  placement: 'placement',
  plan: 'plan',
  goals: 'goals',
  last: 'last',
  waiting: 'waiting',
} as const

/** The orders of the table where its heads are not shown: as cards, on a phone. */
export async function SortLinks({ address }: { address: CohortAddress }) {
  const t = await getTranslations('director.table')
  return (
    <nav aria-label={t('sort')} className="px-4 pb-4 md:hidden print:hidden">
      <p className="text-sm font-semibold">{t('sort')}</p>
      <ul className="flex flex-wrap gap-x-4">
        {sortKeys.map((key) => {
          const { href, order } = sortOf(key, address) ?? {}
          if (!href) return null
          return (
            <li key={key}>
              <Link
                href={href}
                prefetch={false}
                scroll={false}
                aria-current={order ? 'true' : undefined}
                className="link tap gap-1"
              >
                {t(heads[key])}
                {order && (
                  <>
                    <Icon name={order === 'ascending' ? 'up' : 'down'} className="size-3.5!" />
                    <span className="sr-only">{t(order)}</span>
                  </>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
