import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readTraining } from '@/data/read-training'
import { trainingSteps } from '@/domain/training'
import { takeStep } from './actions'
import { fieldsOfStep } from './fields-of-step'

const address = z.object({ do: z.enum(trainingSteps).optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.life'))('steps') }
}

type Props = PageProps<'/admin/trainings/[trainingId]/step'>

/** One step in a training's life: what it brings about, on which day, and the button. */
export default async function StepPage({ params, searchParams }: Props) {
  const administrator = await asAdministrator()
  const [{ trainingId }, query] = await Promise.all([params, searchParams])
  const [training, t, words] = await Promise.all([
    readTraining(administrator, trainingId),
    getTranslations('training.step'),
    keptWords(),
  ])
  const step = address.parse(query).do ?? training?.steps[0]
  if (!training || !step) notFound()
  const isFinal = step === 'complete' || step === 'end' || step === 'move'
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.training" />}
        title={t(`title.${step}`)}
        lead={t(`about.${step}`)}
        back={{ href: `/admin/trainings/${trainingId}` as Route, label: training.name }}
      />
      <Panel>
        <KeptForm
          action={takeStep as PostedTo}
          hidden={{ key: newKey(), trainingId, step }}
          fields={await fieldsOfStep(step, training)}
          variant={isFinal ? 'danger' : 'primary'}
          words={{
            ...words,
            submit: t(`submit.${step}`),
            refused: t('refused'),
            refusals: { notPossible: t('refusals.notPossible') },
          }}
        />
      </Panel>
    </div>
  )
}
