import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'

type PaginationProps = {
  page: number
  pages: number
  hrefOf: (page: number) => Route
}

/** Where one is among the pages, and the ways to the next and the one before. */
export async function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = await getTranslations('common')
  if (pages <= 1) return null
  return (
    <nav
      aria-label={t('pages')}
      className="flex flex-wrap items-center justify-between gap-2 px-4 py-2 text-sm md:px-6 print:hidden"
    >
      <p className="text-muted">{t('page', { page, pages })}</p>
      <div className="flex gap-2">
        {page > 1 && <PageLink href={hrefOf(page - 1)}>{t('pagePrevious')}</PageLink>}
        {page < pages && <PageLink href={hrefOf(page + 1)}>{t('pageNext')}</PageLink>}
      </div>
    </nav>
  )
}

function PageLink({ href, children }: { href: Route; children: string }) {
  return (
    <Link href={href} prefetch={false} className="button button-quiet">
      {children}
    </Link>
  )
}
