import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readTraining } from '@/data/read-training'
import { isOver } from '@/domain/training'
import { writtenChange } from '@/domain/training-change'
import { saveTraining } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.change'))('title') }
}

/** The days and the hours of a training, to be put right while it goes on. */
export default async function ChangePage({
  params,
}: PageProps<'/admin/trainings/[trainingId]/change'>) {
  const [administrator, { trainingId }] = await Promise.all([asAdministrator(), params])
  const [training, t, words] = await Promise.all([
    readTraining(administrator, trainingId),
    getTranslations('training.change'),
    keptWords(),
  ])
  if (!training || isOver(training.status)) notFound()
  const { name, start, plannedEnd, percent } = training
  const seen = writtenChange({ startsOn: start, plannedEndOn: plannedEnd, percent })
  const now = t('now', { start, end: plannedEnd, percent })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.training" />}
        title={t('title')}
        lead={t('lead')}
        back={{ href: `/admin/trainings/${trainingId}` as Route, label: name }}
      />
      <Panel>
        <KeptForm
          action={saveTraining as PostedTo}
          hidden={{ key: newKey(), trainingId, seen }}
          fields={[
            { kind: 'date', name: 'startsOn', label: t('startsOn'), value: start },
            { kind: 'date', name: 'plannedEndOn', label: t('plannedEndOn'), value: plannedEnd },
            { kind: 'number', name: 'percent', label: t('percent'), value: String(percent) },
          ]}
          words={{
            ...words,
            submit: t('submit'),
            refused: t('refused'),
            refusals: { changed: t('changed', { now }) },
          }}
        />
      </Panel>
    </div>
  )
}
