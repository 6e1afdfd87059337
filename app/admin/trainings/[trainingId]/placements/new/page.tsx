import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { placementFields } from '@/components/admin/placement-fields'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readPlacementStart } from '@/data/read-placement-start'
import { nextFreeDay } from '@/domain/placement-plan'
import { isOver } from '@/domain/training'
import { place } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.placement'))('titleNew') }
}

type Props = PageProps<'/admin/trainings/[trainingId]/placements/new'>

/** Where a doctor shall be next: from the first day that is not placed yet. */
export default async function NewPlacementPage({ params }: Props) {
  const [administrator, { trainingId }] = await Promise.all([asAdministrator(), params])
  const [begun, t, words] = await Promise.all([
    readPlacementStart(administrator, trainingId),
    getTranslations('training.placement'),
    keptWords(),
  ])
  if (!begun || isOver(begun.training.state)) notFound()
  const { training, workplaces, plannedPerPlacement: planned } = begun
  const from = nextFreeDay(training.start, training.placements)
  const fields = await placementFields(
    { workplaceId: '', from, to: '', planned },
    workplaces,
    training,
  )
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.placement" />}
        title={t('titleNew')}
        back={{ href: `/admin/trainings/${trainingId}` as Route, label: training.name }}
      />
      <Panel>
        {workplaces.length === 0 ? (
          <EmptyState
            title={t('noWorkplaces')}
            action={<ButtonLink href="/admin/workplaces">{t('toWorkplaces')}</ButtonLink>}
          />
        ) : (
          <KeptForm
            action={place as PostedTo}
            hidden={{ key: newKey(), trainingId }}
            fields={fields}
            words={{
              ...words,
              submit: t('submitNew'),
              refused: t('refused'),
              refusals: { notPossible: t('notPossible') },
            }}
          />
        )}
      </Panel>
    </div>
  )
}
