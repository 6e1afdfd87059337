import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Panel } from '@/components/ui/panel'
import { FeedbackList } from './feedback-list'
import type { Feedback } from '@/domain/trainee-view'

const shown = 3

type FeedbackPanelProps = { feedback: Feedback[]; now: Date; own: boolean; all: Route }

/** The latest that assessors have written, word for word, with the way to all of it. */
export async function FeedbackPanel({ feedback, now, own, all }: FeedbackPanelProps) {
  const t = await getTranslations('feedback')
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      <FeedbackList items={feedback.slice(0, shown)} now={now} own={own} />
      <p className="border-t border-line px-4 py-1.5 md:px-6">
        <Link href={all} prefetch={false} className="link tap gap-1.5 font-medium">
          {t('all')}
          <span className="text-muted">{feedback.length}</span>
        </Link>
      </p>
    </Panel>
  )
}
