import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { type AssessmentFilter, withoutFilter } from '@/domain/assessment-filter'
import type { AssessmentList } from '@/domain/figures-view'
import { assessmentsHref } from './assessments-href'
import { filterWords } from './filter-words'

type FilterListProps = { filter: AssessmentFilter; list: AssessmentList }

/** What the list is narrowed to, in words; each is taken away by pressing it. */
export async function FilterList({ filter, list }: FilterListProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')])
  const said = filterWords(filter, list, { t, locale })
  if (said.length === 0) return <p className="mb-5 text-muted">{t('list.everything')}</p>
  return (
    <nav aria-label={t('list.filters')} className="mb-5 flex flex-wrap items-center gap-2">
      <span aria-hidden="true" className="text-sm text-muted">
        {t('list.filters')}
      </span>
      <ul className="contents">
        {said.map(({ key, words }) => (
          <li key={key}>
            <Link
              href={assessmentsHref(withoutFilter(filter, key))}
              prefetch={false}
              className="tap gap-2 rounded-md border border-edge bg-surface px-3 text-sm font-medium hover:border-ink"
            >
              <span className="sr-only">{t('list.remove')} </span>
              {words}
              <Icon name="remove" className="size-3.5! text-muted print:hidden" />
            </Link>
          </li>
        ))}
        {said.length > 1 && (
          <li className="print:hidden">
            <Link href={assessmentsHref({})} prefetch={false} className="link tap px-2 text-sm">
              {t('list.clear')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
