import { getTranslations } from 'next-intl/server'
import { startCorrection } from '@/app/assessor/corrections/actions'
import { Button, ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import type { SignedAssessment } from '@/domain/assessment'

/** What else the assessor can do: mend a form that turns out to be wrong, or tell the director. */
export async function Corrections({ assessment }: { assessment: SignedAssessment }) {
  const { id, requestId, relation, mayCorrect, mayVoid } = assessment
  if (relation !== 'assessor') return null
  const [t, concern] = await Promise.all([
    getTranslations('assessment.wrong'),
    getTranslations('concern'),
  ])
  const tell = (
    <ButtonLink href={`/assessor/concerns/${requestId}`} variant="quiet">
      {concern('raise')}
    </ButtonLink>
  )
  if (!mayCorrect && !mayVoid) return <Panel>{tell}</Panel>
  return (
    <Panel title={t('title')}>
      <p className="measure mb-4 text-sm text-muted">{t('text')}</p>
      <div className="flex flex-wrap gap-2">
        {mayCorrect && (
          <form action={startCorrection}>
            <input type="hidden" name="assessmentId" value={id} />
            <Button variant="secondary">{t('correct')}</Button>
          </form>
        )}
        {mayVoid && (
          <ButtonLink href={`/assessments/${id}/void`} variant="danger">
            {t('void')}
          </ButtonLink>
        )}
      </div>
      <p className="mt-4 border-t border-line pt-3">{tell}</p>
    </Panel>
  )
}
