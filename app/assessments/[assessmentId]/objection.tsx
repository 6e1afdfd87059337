import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import type { SignedAssessment } from '@/domain/assessment'

/** The trainee's own comment on the form, beside what the assessor wrote. */
export async function Objection({ assessment }: { assessment: SignedAssessment }) {
  const { traineeName, objection, now } = assessment
  if (!objection) return null
  const t = await getTranslations('assessment.objection')
  return (
    <Panel title={t('heading')}>
      <blockquote className="measure text-lg whitespace-pre-line">{objection.text}</blockquote>
      <p className="mt-2 text-sm text-muted">
        {traineeName}, <Time at={objection.at} now={now} />
      </p>
    </Panel>
  )
}

/** The way to write it, as long as it is not written. */
export async function ObjectionOffer({ assessment }: { assessment: SignedAssessment }) {
  if (!assessment.mayObject) return null
  const t = await getTranslations('assessment.objection')
  return (
    <Panel title={t('offerTitle')}>
      <p className="measure mb-4 text-sm text-muted">{t('offer')}</p>
      <ButtonLink href={`/assessments/${assessment.id}/objection`} variant="secondary">
        {t('write')}
      </ButtonLink>
    </Panel>
  )
}
