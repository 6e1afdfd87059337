import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { dateWords } from '@/components/ui/date-words'
import { Notice } from '@/components/ui/notice'
import { daysBetween, stockholmDate } from '@/domain/dates'
import type { RequestStatus } from '@/domain/request'

export type RequestStatusProps = {
  request: {
    status: RequestStatus
    now: Date
    expiresAt: Date
    closedAt: Date | null
    declineReason: string | null
    replacedById: string | null
    assessmentId: string | null
    assessor: { name: string }
  }
}

/** What has become of a request, in words, with the way on. */
export async function RequestStatusNotice({ request }: RequestStatusProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('request.status')])
  const { status, now, expiresAt, closedAt, declineReason, assessor } = request
  const left = daysBetween(stockholmDate(now), stockholmDate(expiresAt))
  const on = closedAt ? dateWords(stockholmDate(closedAt), now, locale) : ''
  const words = { assessor: assessor.name, day: on, days: left }
  const unsent = status === 'returned' && !request.replacedById
  const calls = status === 'expired' || status === 'declined' || unsent
  return (
    <Notice tone={calls ? 'attention' : 'info'} title={t(`${status}.title`, words)}>
      <p>{t(status === 'returned' && !unsent ? 'redirected.text' : `${status}.text`, words)}</p>
      {declineReason && <p className="mt-1">{t('reason', { reason: declineReason })}</p>}
      {request.replacedById && (
        <Link
          href={`/trainee/requests/${request.replacedById}`}
          prefetch={false}
          className="link tap"
        >
          {t('replacedBy')}
        </Link>
      )}
      {request.assessmentId && (
        <Link href={`/assessments/${request.assessmentId}`} prefetch={false} className="link tap">
          {t('readForm')}
        </Link>
      )}
      {status === 'declined' && (
        <Link href="/trainee/requests/new" prefetch={false} className="link tap">
          {t('askAnew')}
        </Link>
      )}
    </Notice>
  )
}
