import { getTranslations } from 'next-intl/server'
import { FeedbackItem } from '@/components/trainee/feedback-item'
import { Panel } from '@/components/ui/panel'
import { evidenceOf } from '@/domain/meeting'
import type { Feedback, Progress } from '@/domain/trainee-view'

type TextsPanelProps = { feedback: Feedback[]; progress: Progress; now: Date }

/** What assessors have written, all of it, word for word: the first that a meeting reads. */
export async function TextsPanel({ feedback, progress, now }: TextsPanelProps) {
  const t = await getTranslations('meeting')
  const counted = progress.instruments.flatMap(({ observations }) => observations)
  const evidence = t('evidence', evidenceOf(counted))
  return (
    <Panel
      title={t('texts.title')}
      lead={feedback.length > 0 ? t('texts.lead', { evidence }) : undefined}
      flush
    >
      {feedback.length === 0 && <p className="px-4 pb-5 text-muted md:px-6">{t('texts.none')}</p>}
      <ul className="divide-y divide-line">
        {feedback.map((item) => (
          <FeedbackItem key={item.assessmentId} item={item} now={now} own={false} plan={false} />
        ))}
      </ul>
    </Panel>
  )
}
