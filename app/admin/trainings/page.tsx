import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SearchForm } from '@/components/admin/search-form'
import { TrainingsTable } from '@/components/admin/trainings-table'
import { Pagination } from '@/components/table/pagination'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { readTrainings } from '@/data/read-trainings'
import { type TrainingGroup, trainingGroups } from '@/domain/training-filter'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.list'))('title') }
}

const address = z.object({
  group: z.enum(trainingGroups).catch('now'),
  q: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

function hrefOf(group: TrainingGroup, q: string, page = 1): Route {
  const query = new URLSearchParams({
    ...(group !== 'now' && { group }),
    ...(q && { q }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return (query ? `/admin/trainings?${query}` : '/admin/trainings') as Route
}

/** Everybody in training in the administrator's programmes, and what is missing. */
export default async function TrainingsPage({ searchParams }: PageProps<'/admin/trainings'>) {
  const [administrator, params] = await Promise.all([asAdministrator(), searchParams])
  const { group, q, page: wanted } = address.parse(params)
  const [{ trainings, counts, page, pages, now }, t] = await Promise.all([
    readTrainings(administrator, { group, search: q, page: wanted }),
    getTranslations('training.list'),
  ])
  const tabs = trainingGroups.map((each) => ({
    href: hrefOf(each, q),
    label: t(`group.${each}`),
    current: each === group,
    count: counts[each],
  }))
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.trainings" />}
        title={t('title')}
        lead={t('lead')}
      />
      <TabLinks label={t('groups')} tabs={tabs} />
      <Panel title={t('count', { total: counts[group] })} flush>
        <SearchForm
          action="/admin/trainings"
          label={t('search')}
          search={q}
          kept={group === 'now' ? {} : { group }}
        />
        {trainings.length > 0 ? (
          <TrainingsTable trainings={trainings} now={now} />
        ) : (
          <div className="px-4 pb-5 md:px-6">
            {q ? (
              <EmptyState title={t('noneFound')} text={t('noneFoundText')} />
            ) : (
              <EmptyState title={t(`none.${group}`)} />
            )}
          </div>
        )}
        <Pagination page={page} pages={pages} hrefOf={(each) => hrefOf(group, q, each)} />
      </Panel>
    </>
  )
}
