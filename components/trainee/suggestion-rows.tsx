import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import type { Suggestion } from '@/domain/suggestions'
import { requestHref } from './request-href'

type SuggestionRowsProps = { suggestions: Suggestion[]; own: boolean }

/** Goals to be assessed on next; for the trainee each with the button that begins the request. */
export async function SuggestionRows({ suggestions, own }: SuggestionRowsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee.suggestions')])
  const [first] = suggestions
  if (!first) return null
  const count = suggestions.length
  const { placement } = first
  return (
    <li className="px-4 pt-3 pb-2 md:px-6">
      <p>{placement ? t('titleHere', { count, ...placement }) : t('title', { count })}</p>
      <ul className="mt-1 grid gap-1">
        {suggestions.map((suggestion) => (
          <li
            key={suggestion.code}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-1"
          >
            <span className="grid min-w-0 flex-1 basis-48 grid-cols-[3rem_1fr] text-sm">
              <span className="font-semibold">{suggestion.code}</span>
              {suggestion.title[locale]}
            </span>
            {own && (
              <ButtonLink href={requestHref(suggestion)} variant="secondary">
                {t('ask')}
                <span className="sr-only"> {t('about', { code: suggestion.code })}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
