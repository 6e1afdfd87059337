import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Pagination } from '@/components/table/pagination'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { cohortPage } from '@/domain/cohort-page'
import { type CohortAddress, cohortFileHref, cohortHref, wholeCohort } from './cohort-address'
import { CohortFilterForm } from './cohort-filter-form'
import type { Cohort } from '@/domain/cohort-view'
import { CohortTable } from './cohort-table'
import { SortLinks } from './sort-links'

type CohortPanelProps = {
  cohort: Cohort
  address: CohortAddress
  /** The views that the director has kept, and the way to keep this one. */
  views: ReactNode
}

/** The cohort as a table, found, sorted and cut into pages as the address says. */
export async function CohortPanel({ cohort, address, views }: CohortPanelProps) {
  const [t, file] = await Promise.all([
    getTranslations('director.table'),
    getTranslations('cohort.file'),
  ])
  const { trainees } = cohort
  if (trainees.length === 0) return null
  const within = address.inPhase ? trainees.filter((each) => each.inPhase) : trainees
  const { rows, total, page, pages } = cohortPage(within, address)
  return (
    <div id="cohort" className="scroll-mt-6">
      <Panel
        title={t('title')}
        lead={t('shown', { total, of: trainees.length })}
        action={
          <span className="print:hidden">
            <ButtonLink href={cohortFileHref(address)} variant="secondary" plain>
              {file('download')}
            </ButtonLink>
          </span>
        }
        flush
      >
        {views}
        <CohortFilterForm cohort={cohort} address={address} />
        {rows.length > 0 ? (
          <>
            <SortLinks address={address} />
            <CohortTable cohort={cohort} rows={rows} address={address} />
          </>
        ) : (
          <div className="px-4 pb-5 md:px-6">
            <EmptyState
              title={t('empty')}
              text={t('emptyText')}
              action={
                <ButtonLink href={cohortHref(wholeCohort(address))} variant="secondary">
                  {t('showAll')}
                </ButtonLink>
              }
            />
          </div>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(each) => cohortHref(address, { page: each })}
        />
      </Panel>
    </div>
  )
}
