import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import { StatusTag } from '@/components/ui/status-tag'
import { ageInDays } from '@/domain/dates'
import type { OverviewRequest } from '@/domain/trainee-view'

type RequestsPanelProps = { requests: OverviewRequest[]; now: Date; own: boolean }

/** What the trainee has asked for and nobody has signed: how old it is, and what became of it. */
export async function RequestsPanel({ requests, now, own }: RequestsPanelProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee.requests')])
  return (
    <Panel title={t('title')} flush>
      {requests.length === 0 && <p className="px-4 pb-5 text-muted md:px-6">{t('none')}</p>}
      <ul className="divide-y divide-line pb-1">
        {requests.map(
          ({ id, assessorName, observedOn, madeAt, status, declineReason, unreached }) => {
            const row = (
              <>
                <span className="min-w-0">
                  <span className="block font-semibold">{assessorName}</span>
                  <span className="block text-sm text-muted">
                    {t('row', {
                      day: dateWords(observedOn, now, locale),
                      days: Math.max(0, ageInDays(madeAt, now)),
                    })}
                  </span>
                  {declineReason && (
                    <span className="block text-sm">{t('reason', { reason: declineReason })}</span>
                  )}
                  {unreached && <span className="block text-sm">{t('unreached')}</span>}
                </span>
                <StatusTag status={status} />
              </>
            )
            const look = 'flex items-center justify-between gap-3 px-4 py-3 md:px-6'
            return (
              <li key={id}>
                {own ? (
                  <Link
                    href={`/trainee/requests/${id}`}
                    prefetch={false}
                    className={`${look} hover:bg-sunken`}
                  >
                    {row}
                  </Link>
                ) : (
                  <div className={look}>{row}</div>
                )}
              </li>
            )
          },
        )}
      </ul>
    </Panel>
  )
}
