import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PlacementList } from '@/components/admin/placement-list'
import { TrainingHistory } from '@/components/admin/training-history'
import { TrainingSummary } from '@/components/admin/training-summary'
import { missingWords, TrainingTag } from '@/components/admin/training-words'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { readTraining } from '@/data/read-training'
import { isOver } from '@/domain/training'
import { asAdministrator } from '../../../viewer'
import { TrainingSupervisors } from './training-supervisors'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.life'))('about') }
}

const said = [
  ...(['start', 'pause', 'resume', 'complete', 'end', 'move'] as const),
  ...(['change', 'supervisor', 'supervision', 'placement', 'removed'] as const),
]
const address = z.object({ done: z.enum(said).optional().catch(undefined) })

type Props = PageProps<'/admin/trainings/[trainingId]'>

/** A training's life on one page: what holds, what is missing, what can be done and what has been. */
export default async function TrainingPage({ params, searchParams }: Props) {
  const administrator = await asAdministrator()
  const [{ trainingId }, query] = await Promise.all([params, searchParams])
  const [training, t] = await Promise.all([
    readTraining(administrator, trainingId),
    getTranslations('training.life'),
  ])
  if (!training) notFound()
  const { done } = address.parse(query)
  const { name, programme, status, now } = training
  const missing = await missingWords(training.missing, now)
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.training" />}
        title={name}
        kicker={programme}
        lead={<TrainingTag status={status} />}
        back={{ href: '/admin/trainings', label: t('back') }}
      />
      <div className="grid gap-5 md:gap-6">
        {done && (
          <Notice role="status" tone="done">
            {t(`done.${done}`)}
          </Notice>
        )}
        {missing.length > 0 && (
          <Notice tone="attention" title={t('missing')}>
            {missing.join(' · ')}
          </Notice>
        )}
        {isOver(status) && (
          <Notice>
            {t('over')} {t('readers', { programme })}
          </Notice>
        )}
        <TrainingSummary training={training} />
        <PlacementList training={training} mayChange={!isOver(status)} />
        <TrainingSupervisors training={training} />
        <TrainingHistory history={training.history} now={now} />
      </div>
    </>
  )
}
