import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { FeedbackItem } from './feedback-item'
import type { Feedback } from '@/domain/trainee-view'

const shown = 4

type FeedbackPanelProps = { feedback: Feedback[]; now: Date; own: boolean }

/** What assessors have written, word for word, newest first; the older ones lie one tap away. */
export async function FeedbackPanel({ feedback, now, own }: FeedbackPanelProps) {
  const t = await getTranslations('trainee.feedback')
  const older = feedback.slice(shown)
  const list = (items: Feedback[]) => (
    <ul className="divide-y divide-line">
      {items.map((item) => (
        <FeedbackItem key={item.assessmentId} item={item} now={now} own={own} />
      ))}
    </ul>
  )
  return (
    <div id="feedback" className="scroll-mt-6">
      <Panel title={t('title')} lead={t('lead')} flush>
        {list(feedback.slice(0, shown))}
        {older.length > 0 && (
          <div className="border-t border-line px-4 py-2 md:px-6">
            <Disclosure summary={t('older', { count: older.length })}>
              <div className="-mx-4 md:-mx-6">{list(older)}</div>
            </Disclosure>
          </div>
        )}
      </Panel>
    </div>
  )
}
