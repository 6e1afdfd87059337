import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AssessmentTable } from '@/components/figures/assessment-table'
import { assessmentsHref } from '@/components/figures/assessments-href'
import { FilterList } from '@/components/figures/filter-list'
import { Pagination } from '@/components/table/pagination'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readAssessmentList } from '@/data/read-assessment-list'
import { assessmentQuery, readAssessmentFilter } from '@/domain/assessment-filter'
import { asDirector } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('figures.list'))('title') }
}

/** The signed forms behind a number of the director's pages. */
export default async function AssessmentsPage({
  searchParams,
}: PageProps<'/director/assessments'>) {
  const [director, params, t, cohort] = await Promise.all([
    asDirector(),
    searchParams,
    getTranslations('figures.list'),
    getTranslations('director'),
  ])
  const filter = readAssessmentFilter(params)
  const list = await readAssessmentList(director, filter)
  if (list === null) notFound()
  const isNarrowed = assessmentQuery({ ...filter, page: 1 }) !== ''
  const { assessments, trainees, assessors, rows, now, page, pages } = list
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.assessments" />}
        back={{ href: '/director', label: cohort('title') }}
        title={t('title')}
      />
      <FilterList filter={filter} list={list} />
      <Panel
        title={t('count', { count: assessments })}
        lead={rows.length > 0 ? t('lead', { trainees, assessors }) : undefined}
        flush
      >
        {rows.length > 0 ? (
          <AssessmentTable rows={rows} now={now} />
        ) : (
          <div className="px-4 pb-5 md:px-6">
            {isNarrowed ? (
              <EmptyState
                title={t('empty')}
                text={t('emptyText')}
                action={
                  <ButtonLink href={assessmentsHref({})} variant="secondary">
                    {t('clear')}
                  </ButtonLink>
                }
              />
            ) : (
              <p className="text-muted">{t('nothing')}</p>
            )}
          </div>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(each) => assessmentsHref({ ...filter, page: each })}
        />
      </Panel>
    </>
  )
}
