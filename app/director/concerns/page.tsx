import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { asDirector } from '@/app/viewer'
import { ConcernList } from '@/components/concern/concern-list'
import { Pagination } from '@/components/table/pagination'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { readConcerns } from '@/data/read-concerns'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('concern'))('listTitle') }
}

// An address is written by anybody: a value that cannot be read counts as not written.
const address = z.object({
  state: z.enum(['open', 'closed']).catch('open'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** What assessors have told the director in private, open or closed. */
export default async function ConcernsPage({ searchParams }: PageProps<'/director/concerns'>) {
  const [director, params] = await Promise.all([asDirector(), searchParams])
  const { state, page: wanted } = address.parse(params)
  const [{ concerns, page, pages, now }, t] = await Promise.all([
    readConcerns(director, { state, page: wanted }),
    getTranslations('concern'),
  ])
  const hrefOf = (of: string, page?: number) =>
    `/director/concerns?state=${of}${page ? `&page=${page}` : ''}` as Route
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.concerns" />}
        title={t('listTitle')}
        lead={t('listLead')}
      />
      <TabLinks
        label={t('listTitle')}
        tabs={(['open', 'closed'] as const).map((each) => ({
          href: hrefOf(each),
          label: t(`tabs.${each}`),
          current: each === state,
        }))}
      />
      <Panel flush>
        {concerns.length > 0 ? (
          <ConcernList concerns={concerns} now={now} />
        ) : (
          <div className="px-4 pb-5 md:px-6">
            <EmptyState title={t(`none.${state}`)} text={t('noneText')} />
          </div>
        )}
        <Pagination page={page} pages={pages} hrefOf={(each) => hrefOf(state, each)} />
      </Panel>
    </>
  )
}
