import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { SignedAssessment } from '@/domain/assessment'

/** What has happened to a signed form: voided, replaced, corrected, late, not confirmed. */
export async function RecordMarks({ assessment }: { assessment: SignedAssessment }) {
  const t = await getTranslations('assessment.marks')
  const { voiding, newerId, correctsId, correctionReason, late, confirmed, now } = assessment
  const link = (id: string, words: ReactNode) => (
    <Link href={`/assessments/${id}`} prefetch={false} className="link tap">
      {words}
    </Link>
  )
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {voiding && (
        <Notice tone="attention" title={t('voided.title')}>
          <p>{t('voided.reason', { reason: voiding.reason })}</p>
          <p>
            {t('voided.text')} <Time at={voiding.at} now={now} />.
          </p>
        </Notice>
      )}
      {newerId && (
        <Notice tone="attention" title={t('superseded.title')}>
          <p>{t('superseded.text')}</p>
          {link(newerId, t('superseded.newer'))}
        </Notice>
      )}
      {correctsId && (
        <Notice title={t('corrects.title')}>
          <p>{t('corrects.reason', { reason: correctionReason ?? '' })}</p>
          {link(correctsId, t('corrects.older'))}
        </Notice>
      )}
      {!confirmed && <Notice tone="attention">{t('unconfirmed')}</Notice>}
      {late && <Notice>{t('late')}</Notice>}
    </div>
  )
}
