import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'

type FeedbackSearchProps = { action: Route; query: string; total: number; of: number }

/** One field to search the feedback by; what was searched for stands in the address. */
export async function FeedbackSearch({ action, query, total, of }: FeedbackSearchProps) {
  const [t, common] = await Promise.all([
    getTranslations('feedback.search'),
    getTranslations('common'),
  ])
  return (
    <form action={action} role="search" className="grid gap-3 px-4 pb-5 md:px-6 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1 sm:max-w-md">
          <TextInput
            name="q"
            type="search"
            label={t('label')}
            hint={t('hint')}
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
          />
        </div>
        <Button variant="secondary">{common('search')}</Button>
        {query !== '' && total > 0 && (
          <Link href={action} prefetch={false} className="button button-quiet">
            {t('clear')}
          </Link>
        )}
      </div>
      <p role="status" className="text-sm text-muted">
        {query === '' ? t('total', { total: of }) : t('found', { total, of, query })}
      </p>
    </form>
  )
}
