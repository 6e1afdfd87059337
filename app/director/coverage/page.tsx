import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AreaPanel } from '@/components/coverage/area-panel'
import { EndingPanel } from '@/components/coverage/ending-panel'
import { GoalPanel } from '@/components/coverage/goal-panel'
import { PlacementPanel } from '@/components/coverage/placement-panel'
import { SpanTabs } from '@/components/coverage/span-tabs'
import { ProgrammeTabs } from '@/components/figures/programme-tabs'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readCoverage } from '@/data/read-coverage'
import { readLedProgrammes } from '@/data/read-led-programmes'
import { coverageSpans } from '@/domain/coverage'
import { asDirector } from '../../viewer'
import { chosenProgramme } from '../chosen-programme'
import { coming, PanelsInOrder } from '../panels-in-order'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coverage'))('title') }
}

/** What is planned, done and covered for everybody in training now. */
export default async function CoveragePage({ searchParams }: PageProps<'/director/coverage'>) {
  const [director, params, t] = await Promise.all([
    asDirector(),
    searchParams,
    getTranslations('coverage'),
  ])
  const programme = chosenProgramme(director, params)
  const span = coverageSpans.find((each) => each === params.span) ?? 'training'
  const programmes = await readLedProgrammes(director)
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.coverage" />}
        title={t('title')}
        lead={t('lead')}
      />
      <ProgrammeTabs path="/director/coverage" programmes={programmes} current={programme} />
      <PanelsInOrder
        panels={[
          coming(readCoverage(director, programme, span), 24, (coverage) =>
            coverage.trainees.length === 0 ? (
              <Panel>
                <EmptyState title={t('nobody')} text={t('nobodyText')} />
              </Panel>
            ) : (
              <div className="grid grid-cols-1 gap-5 md:gap-6">
                <EndingPanel coverage={coverage} />
                <PlacementPanel coverage={coverage} />
                <SpanTabs programme={programme} current={span} />
                <GoalPanel coverage={coverage} programme={programme} />
                <AreaPanel coverage={coverage} />
              </div>
            ),
          ),
        ]}
      />
    </>
  )
}
