import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { Pagination } from '@/components/table/pagination'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { type FeedbackAddress, feedbackPage, feedbackQuery } from '@/domain/feedback-page'
import type { Feedback } from '@/domain/trainee-view'
import { wordsOf } from '@/domain/word-search'
import { FeedbackList } from './feedback-list'
import { FeedbackSearch } from './feedback-search'
import { FirstSteps } from './first-steps'

type FeedbackStreamProps = {
  feedback: Feedback[]
  /** Where the stream is, and what its address says. */
  at: Route
  address: FeedbackAddress
  now: Date
  own: boolean
}

/** All that assessors have written to a trainee, word for word: searched, and cut into pages. */
export async function FeedbackStream({ feedback, at, address, now, own }: FeedbackStreamProps) {
  const t = await getTranslations('feedback')
  if (feedback.length === 0) {
    if (own) return <FirstSteps />
    return (
      <Panel>
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      </Panel>
    )
  }
  const { query } = address
  const { rows, total, page, pages } = feedbackPage(feedback, address)
  return (
    <Panel flush>
      <FeedbackSearch action={at} query={query} total={total} of={feedback.length} />
      {rows.length > 0 ? (
        <div className="border-t border-line">
          <FeedbackList items={rows} now={now} own={own} words={wordsOf(query)} />
        </div>
      ) : (
        <div className="px-4 pb-5 md:px-6">
          <EmptyState
            title={t('noMatch.title', { query })}
            text={t('noMatch.text')}
            action={
              <ButtonLink href={at} variant="secondary">
                {t('search.clear')}
              </ButtonLink>
            }
          />
        </div>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(each) => `${at}${feedbackQuery({ query, page: each })}` as Route}
      />
    </Panel>
  )
}
