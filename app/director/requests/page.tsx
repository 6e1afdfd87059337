import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RequestTable } from '@/components/figures/request-table'
import { requestsHref } from '@/components/figures/requests-href'
import { Pagination } from '@/components/table/pagination'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { readRequestList } from '@/data/read-request-list'
import { readRequestFilter, requestEnds } from '@/domain/request-filter'
import { asDirector } from '../../viewer'
import { chosenProgramme } from '../chosen-programme'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('figures.requests'))('title') }
}

/** What trainees have asked for and how it went: the rows behind the programme's figures. */
export default async function RequestsPage({ searchParams }: PageProps<'/director/requests'>) {
  const [director, params, t] = await Promise.all([
    asDirector(),
    searchParams,
    getTranslations('figures'),
  ])
  const filter = { ...readRequestFilter(params), programme: chosenProgramme(director, params) }
  const { asked, rows, now, page, pages } = await readRequestList(director, filter)
  const tabs = [null, ...requestEnds].map((end) => ({
    href: requestsHref({ programme: filter.programme, end }),
    label: end === null ? t('requests.all') : t(`flow.${end}`),
    current: filter.end === end,
  }))
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.requests" />}
        back={{ href: '/director/programme', label: t('title') }}
        title={t('requests.title')}
      />
      <TabLinks label={t('requests.ends')} tabs={tabs} />
      <Panel
        title={t('requests.count', { count: asked })}
        lead={rows.length > 0 ? t('requests.lead') : undefined}
        flush
      >
        {rows.length > 0 ? (
          <RequestTable rows={rows} now={now} />
        ) : (
          <div className="px-4 pb-5 md:px-6">
            {filter.end === null ? (
              <p className="text-muted">{t('requests.nothing')}</p>
            ) : (
              <EmptyState title={t('requests.empty')} text={t('requests.emptyText')} />
            )}
          </div>
        )}
        <Pagination
          {...{ page, pages }}
          hrefOf={(each) => requestsHref({ ...filter, page: each })}
        />
      </Panel>
    </>
  )
}
