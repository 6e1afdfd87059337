import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Button, ButtonLink } from '@/components/ui/button'
import { dateWords } from '@/components/ui/date-words'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import type { SignedAssessment } from '@/domain/assessment'
import { openForm } from './actions'

/**
 * A signed form that its trainee has not opened. Who wrote it and when is said; what it says comes
 * with a press, so that one may rate oneself first.
 */
export async function Unopened({ assessment }: { assessment: SignedAssessment }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessment.unopened')])
  const { id, requestId, form, answers, signer, signedAt, newerId, now } = assessment
  const { mayRateOneself } = assessment
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading
        kicker={form.name[locale]}
        title={t('title', { assessor: signer.name })}
        lead={t('lead', { day: dateWords(answers.observedOn, now, locale) })}
        back={{ href: '/trainee', label: t('back') }}
      />
      {newerId && (
        <div className="mb-6">
          <Notice tone="attention" title={t('replaced')}>
            <Link href={`/assessments/${newerId}`} prefetch={false} className="link tap">
              {t('newer')}
            </Link>
          </Notice>
        </div>
      )}
      <Panel>
        <p className="mb-4 text-muted">
          {t('signed')} <Time at={signedAt} now={now} />
        </p>
        {mayRateOneself && <p className="measure mb-5">{t('rateFirst')}</p>}
        <form action={openForm} className="flex flex-wrap gap-3">
          <input type="hidden" name="assessmentId" value={id} />
          <Button>{t('read')}</Button>
          {mayRateOneself && (
            <ButtonLink href={`/trainee/requests/${requestId}/self-rating`} variant="secondary">
              {t('rate')}
            </ButtonLink>
          )}
        </form>
      </Panel>
    </div>
  )
}
