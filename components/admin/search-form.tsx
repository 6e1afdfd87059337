import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'

type SearchFormProps = {
  action: Route
  label: string
  search: string
  /** What else the address says, and goes on saying. */
  kept?: Record<string, string>
}

/** One field to search a list by; what was searched for stands in the address. */
export async function SearchForm({ action, label, search, kept = {} }: SearchFormProps) {
  const [t, common] = await Promise.all([getTranslations('admin'), getTranslations('common')])
  const query = new URLSearchParams(kept).toString()
  const cleared = (query ? `${action}?${query}` : action) as Route
  return (
    <form
      action={action}
      role="search"
      className="flex flex-wrap items-end gap-3 px-4 pb-5 text-sm md:px-6 print:hidden"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-44 flex-1 sm:max-w-sm">
        <TextInput name="q" type="search" label={label} defaultValue={search} maxLength={100} />
      </div>
      <Button variant="secondary">{common('search')}</Button>
      {search !== '' && (
        <Link href={cleared} prefetch={false} className="button button-quiet">
          {t('clear')}
        </Link>
      )}
    </form>
  )
}
