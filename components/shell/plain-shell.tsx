import './utilities.css'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/instrument'
import { DemoBanner } from './demo-banner'
import { LanguageSwitch } from './language-switch'
import type { ShellActions } from './shell-props'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

type PlainShellProps = {
  demo?: boolean
  language?: { locale: Locale; action: ShellActions['changeLocale']; page?: string }
  children: ReactNode
}

/** What stands around a page for somebody who is not, or need not be, signed in. */
export async function PlainShell({ demo = false, language, children }: PlainShellProps) {
  const t = await getTranslations('shell')
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t('skip')} />
      <header className="border-b border-line bg-surface print:hidden">
        <div className="page flex min-h-16 flex-wrap items-center justify-between gap-x-2">
          <Link href="/" prefetch={false}>
            <Wordmark name={t('product')} />
          </Link>
          {language && <LanguageSwitch label={t('language')} {...language} />}
        </div>
        {demo && <DemoBanner tag={t('demoTag')} text={t('demo')} mail={t('demoMail')} />}
      </header>
      <main id="main" tabIndex={-1} className="page flex-1 py-8 md:py-16">
        {children}
      </main>
    </div>
  )
}
