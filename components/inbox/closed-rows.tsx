import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { StatusTag } from '@/components/ui/status-tag'
import { Time } from '@/components/ui/time'
import type { InboxRow } from '@/domain/inbox'

/** What is over, folded beneath: signed forms lead to the form. */
export async function ClosedRows({ rows, now }: { rows: InboxRow[]; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessor.inbox')])
  return (
    <Disclosure summary={t('closedCount', { count: rows.length })}>
      <ul aria-label={t('closed')} className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li
            key={row.requestId}
            className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 py-2"
          >
            <span className="font-semibold">{row.trainee}</span>
            <span className="text-sm text-muted">
              {row.instrument[locale]} · <Time at={row.closedAt ?? row.expiresAt} now={now} />
            </span>
            <StatusTag status={row.status} />
            {row.voided && <Badge tone="attention">{t('voided')}</Badge>}
            {row.assessmentId && (
              <Link
                href={`/assessments/${row.assessmentId}`}
                prefetch={false}
                className="link tap ml-auto px-1"
              >
                {t('read')}
                <span className="sr-only"> {row.trainee}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
