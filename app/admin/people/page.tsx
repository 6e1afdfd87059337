import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PeopleTable } from '@/components/admin/people-table'
import { RefusedInvitations } from '@/components/admin/refused-invitations'
import { SearchForm } from '@/components/admin/search-form'
import { Pagination } from '@/components/table/pagination'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readPeople } from '@/data/read-people'
import { readRefusedInvitations } from '@/data/read-refused-invitations'
import { asAdministrator } from '../../viewer'
import { Welcome } from '../../welcome/welcome'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.people'))('title') }
}

// An address is written by anybody: a value that cannot be read counts as not written.
const address = z.object({
  q: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** The people of the administrator's programmes, with their addresses and roles. */
export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const [administrator, params] = await Promise.all([asAdministrator(), searchParams])
  const { q, page: wanted } = address.parse(params)
  const [{ people, total, page, pages }, refused, t, person] = await Promise.all([
    readPeople(administrator, { search: q, page: wanted }),
    readRefusedInvitations(administrator),
    getTranslations('admin.people'),
    getTranslations('person.done'),
  ])
  const hrefOf = (each: number) =>
    `/admin/people?${new URLSearchParams({ ...(q && { q }), page: String(each) })}` as Route
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.people" />}
        title={t('title')}
        lead={t('lead')}
        action={<ButtonLink href="/admin/people/new">{t('invite')}</ButtonLink>}
      />
      <Welcome viewer={administrator} />
      {params.removed !== undefined && (
        <div className="mb-6">
          <Notice role="status" tone="done">
            {person('removed')}
          </Notice>
        </div>
      )}
      <RefusedInvitations {...refused} />
      <Panel title={t('count', { total })} flush>
        <SearchForm action="/admin/people" label={t('search')} search={q} />
        {people.length > 0 ? (
          <PeopleTable people={people} />
        ) : (
          <div className="px-4 pb-5 md:px-6">
            <EmptyState title={t('none')} text={t('noneText')} />
          </div>
        )}
        <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      </Panel>
    </>
  )
}
