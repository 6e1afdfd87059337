import { getTranslations } from 'next-intl/server'
import { startCorrection } from '@/app/assessor/corrections/actions'
import { Button, ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import type { SignedAssessment } from '@/domain/assessment'

/** What the assessor can do about a form of their own that turns out to be wrong. */
export async function Corrections({ assessment }: { assessment: SignedAssessment }) {
  const { id, mayCorrect, mayVoid } = assessment
  if (!mayCorrect && !mayVoid) return null
  const t = await getTranslations('assessment.wrong')
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
    </Panel>
  )
}
