import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { readCohortAddress } from '@/components/cohort/cohort-address'
import { CohortOverview } from '@/components/cohort/cohort-overview'
import { CohortPanel } from '@/components/cohort/cohort-panel'
import { DistributionPanel } from '@/components/cohort/distribution-panel'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readCohort } from '@/data/read-cohort'
import { readLevelDistribution } from '@/data/read-level-distribution'
import { readSavedViews } from '@/data/read-saved-views'
import { asDirector } from '../viewer'
import { Welcome } from '../welcome/welcome'
import { coming, PanelsInOrder } from './panels-in-order'
import { SavedViews } from './saved-views'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('director'))('title') }
}

/** The director's cohort: who needs attention, how the levels spread, and everybody in a table. */
export default async function DirectorPage({ searchParams }: PageProps<'/director'>) {
  const [director, params, t] = await Promise.all([
    asDirector(),
    searchParams,
    getTranslations('director'),
  ])
  const address = readCohortAddress(params)
  const { programme } = address
  if (programme !== null && !director.ledProgrammeIds.includes(programme)) notFound()
  const cohort = readCohort(director, programme)
  return (
    <>
      <PageHeading about={<AboutPage page="director.cohort" />} title={t('title')} />
      <Welcome viewer={director} />
      <div className="grid grid-cols-1 gap-5 md:gap-6">
        <PanelsInOrder
          panels={[
            coming(cohort, 8, (found) => <CohortOverview cohort={found} address={address} />),
            coming(readLevelDistribution(director, programme), 8, (found) => (
              <DistributionPanel distributions={found} programme={programme} />
            )),
            coming(Promise.all([cohort, readSavedViews(director)]), 16, ([found, views]) => (
              <CohortPanel
                cohort={found}
                address={address}
                views={
                  <SavedViews views={views} led={director.ledProgrammeIds} address={address} />
                }
              />
            )),
          ]}
        />
      </div>
    </>
  )
}
