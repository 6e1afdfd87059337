import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import type { SignedAssessment } from '@/domain/assessment'

/** The trainee's own comment on the form, or the way to write it. */
export async function Objection({ assessment }: { assessment: SignedAssessment }) {
  const { id, traineeName, objection, mayObject, now } = assessment
  if (!objection && !mayObject) return null
  const t = await getTranslations('assessment.objection')
  return (
    <Panel title={t('heading')}>
      {objection ? (
        <>
          <blockquote className="measure text-lg whitespace-pre-line">{objection.text}</blockquote>
          <p className="mt-2 text-sm text-muted">
            {traineeName}, <Time at={objection.at} now={now} />
          </p>
        </>
      ) : (
        <>
          <p className="measure mb-4 text-sm text-muted">{t('offer')}</p>
          <ButtonLink href={`/assessments/${id}/objection`} variant="secondary">
            {t('write')}
          </ButtonLink>
        </>
      )}
    </Panel>
  )
}
