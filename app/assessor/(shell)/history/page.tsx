import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { asAssessor } from '@/app/viewer'
import { HistoryRows } from '@/components/history/history-rows'
import { HistorySummary } from '@/components/history/history-summary'
import { Pagination } from '@/components/table/pagination'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readHistory } from '@/data/read-history'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') }
}

const address = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) })

/** What an assessor has given: their own signed forms, and nothing about the trainees beyond them. */
export default async function HistoryPage({ searchParams }: PageProps<'/assessor/history'>) {
  const [assessor, params] = await Promise.all([asAssessor(), searchParams])
  const [{ forms, summary, page, pages, now }, t] = await Promise.all([
    readHistory(assessor, address.parse(params)),
    getTranslations('history'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="assessor.history" />}
        title={t('title')}
        lead={t('lead')}
      />
      {forms.length === 0 ? (
        <Panel>
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            action={<ButtonLink href="/assessor/requests/new">{t('start')}</ButtonLink>}
          />
        </Panel>
      ) : (
        <div className="grid gap-5 md:gap-6">
          <HistorySummary summary={summary} />
          <Panel title={t('forms')} flush>
            <HistoryRows forms={forms} now={now} />
            <Pagination
              page={page}
              pages={pages}
              hrefOf={(each) => `/assessor/history?page=${each}` as Route}
            />
          </Panel>
        </div>
      )}
    </>
  )
}
