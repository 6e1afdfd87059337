import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AssessorPanel } from '@/components/figures/assessor-panel'
import { CaseMixPanel } from '@/components/figures/case-mix-panel'
import { DiversityPanel } from '@/components/figures/diversity-panel'
import { FlowPanel } from '@/components/figures/flow-panel'
import { LevelHistoryPanel } from '@/components/figures/level-history-panel'
import { ObservedPanel } from '@/components/figures/observed-panel'
import { ProgrammeTabs } from '@/components/figures/programme-tabs'
import { ButtonLink } from '@/components/ui/button'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readAssessorDiversity } from '@/data/read-assessor-diversity'
import { readAssessorFigures } from '@/data/read-assessor-figures'
import { readCaseMix } from '@/data/read-case-mix'
import { readFlow } from '@/data/read-flow'
import { readLedProgrammes } from '@/data/read-led-programmes'
import { readLevelHistory } from '@/data/read-level-history'
import { readObserved } from '@/data/read-observed'
import { asDirector } from '../../viewer'
import { chosenProgramme } from '../chosen-programme'
import { coming, PanelsInOrder } from '../panels-in-order'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('figures'))('title') }
}

/** The programme in figures: what is seen, by whom and how soon. Nothing is averaged or ranked. */
export default async function ProgrammePage({ searchParams }: PageProps<'/director/programme'>) {
  const [director, params, t] = await Promise.all([
    asDirector(),
    searchParams,
    getTranslations('figures'),
  ])
  const programme = chosenProgramme(director, params)
  const programmes = await readLedProgrammes(director)
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.programme" />}
        title={t('title')}
        lead={t('lead')}
        action={
          <>
            <ButtonLink href="/director/programme/settings" variant="secondary">
              {t('settings')}
            </ButtonLink>
            <ButtonLink href="/director/audit" variant="secondary">
              {t('audit')}
            </ButtonLink>
          </>
        }
      />
      <ProgrammeTabs path="/director/programme" programmes={programmes} current={programme} />
      <p className="measure mb-5 text-sm text-muted">{t('interval')}</p>
      <div className="grid grid-cols-1 gap-5 md:gap-6">
        <PanelsInOrder
          panels={[
            coming(readLevelHistory(director, programme), 14, (histories) => (
              <LevelHistoryPanel histories={histories} programme={programme} />
            )),
            coming(readCaseMix(director, programme), 14, (figures) => (
              <CaseMixPanel figures={figures} programme={programme} />
            )),
            coming(readObserved(director, programme), 12, (figures) => (
              <ObservedPanel figures={figures} programme={programme} />
            )),
            coming(readFlow(director, programme), 10, (flow) => (
              <FlowPanel flow={flow} programme={programme} />
            )),
            coming(readAssessorFigures(director, programme), 8, (figures) => (
              <AssessorPanel figures={figures} programme={programme} />
            )),
            coming(readAssessorDiversity(director, programme), 10, (trainees) => (
              <DiversityPanel trainees={trainees} />
            )),
          ]}
        />
      </div>
    </>
  )
}
