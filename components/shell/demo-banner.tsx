import { getTranslations } from 'next-intl/server'
import type { Route } from 'next'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'

/** Says on every page that nothing here is real. */
export async function DemoBanner({ mailHref }: { mailHref?: Route }) {
  const t = await getTranslations('shell')
  return (
    <div className="border-t border-line bg-ground text-xs text-muted md:text-sm print:hidden">
      <p className="page flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
        <Badge tone="attention">{t('demoTag')}</Badge>
        {t('demo')}
        {mailHref && (
          <Link href={mailHref} prefetch={false} className="underline">
            {t('demoMail')}
          </Link>
        )}
      </p>
    </div>
  )
}
