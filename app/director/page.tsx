import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { readCohortAddress } from '@/components/cohort/cohort-address'
import { CohortOverview } from '@/components/cohort/cohort-overview'
import { CohortPanel } from '@/components/cohort/cohort-panel'
import { DistributionPanel } from '@/components/cohort/distribution-panel'
import { PageHeading } from '@/components/ui/page-heading'
import { readCohort } from '@/data/read-cohort'
import { readLevelDistribution } from '@/data/read-level-distribution'
import { PanelBoundary } from '../panel-boundary'
import { asDirector } from '../viewer'
import { PanelSkeleton } from './panel-skeleton'

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
  const distributions = readLevelDistribution(director, programme)

  const Overview = async () => <CohortOverview cohort={await cohort} address={address} />
  const Distribution = async () => <DistributionPanel distributions={await distributions} />
  const Everybody = async () => <CohortPanel cohort={await cohort} address={address} />
  return (
    <>
      <PageHeading title={t('title')} />
      <div className="grid gap-5 md:gap-6">
        <PanelBoundary>
          <Suspense fallback={<PanelSkeleton rows={8} />}>
            <Overview />
          </Suspense>
        </PanelBoundary>
        <PanelBoundary>
          <Suspense fallback={<PanelSkeleton rows={8} />}>
            <Distribution />
          </Suspense>
        </PanelBoundary>
        <PanelBoundary>
          <Suspense fallback={<PanelSkeleton rows={16} />}>
            <Everybody />
          </Suspense>
        </PanelBoundary>
      </div>
    </>
  )
}
