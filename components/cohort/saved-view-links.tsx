import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { SavedView } from '@/domain/saved-view'
import { cohortHref, readViewQuery, viewQuery } from './cohort-address'

/** The way to each view that a director has kept; the one that is shown is marked. */
export async function SavedViewLinks({ views, current }: { views: SavedView[]; current: string }) {
  const t = await getTranslations('cohort.views')
  return (
    <nav aria-label={t('title')}>
      <ul className="flex flex-wrap items-center gap-x-5">
        {views.map(({ id, name, query }) => {
          const address = readViewQuery(query)
          const isShown = viewQuery(address) === current
          return (
            <li key={id} className="min-w-0">
              <Link
                href={cohortHref(address)}
                prefetch={false}
                scroll={false}
                aria-current={isShown ? 'true' : undefined}
                className={`link tap wrap-anywhere ${isShown ? 'font-semibold' : ''}`}
              >
                {name}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
