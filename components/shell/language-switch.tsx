import type { Locale } from '@/domain/instrument'
import type { ShellActions } from './shell-props'

const languages: { locale: Locale; label: string }[] = [
  { locale: 'sv', label: 'Svenska' },
  { locale: 'en', label: 'English' },
]

type LanguageSwitchProps = {
  label: string
  locale: Locale
  action: ShellActions['changeLocale']
  /** The page to come back to, where the browser does not tell which it is on. */
  page?: string
}

/** Both languages, each in its own words; pressing one posts it. */
export function LanguageSwitch({ label, locale, action, page }: LanguageSwitchProps) {
  return (
    <form action={action} aria-label={label} className="flex flex-wrap gap-1">
      {page && <input type="hidden" name="page" value={page} />}
      {languages.map((language) => (
        <button
          key={language.locale}
          name="locale"
          value={language.locale}
          lang={language.locale}
          aria-pressed={language.locale === locale}
          className={`tap rounded-md px-2.5 text-sm ${language.locale === locale ? 'bg-accent-tint font-semibold text-accent-strong' : 'text-muted hover:bg-sunken hover:text-ink'}`}
        >
          {language.label}
        </button>
      ))}
    </form>
  )
}
