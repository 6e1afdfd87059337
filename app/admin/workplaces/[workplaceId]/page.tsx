import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import type { KeptField } from '@/components/admin/kept-field'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readWorkplace } from '@/data/read-workplace'
import { writtenWorkplace } from '@/domain/workplace'
import { saveWorkplace } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.workplaces'))('mend') }
}

/** One workplace, to be renamed, put right or closed. */
export default async function WorkplacePage({
  params,
}: PageProps<'/admin/workplaces/[workplaceId]'>) {
  const [administrator, { workplaceId }] = await Promise.all([asAdministrator(), params])
  const [workplace, t, common, words] = await Promise.all([
    readWorkplace(administrator, workplaceId),
    getTranslations('training.workplaces'),
    getTranslations('common'),
    keptWords(),
  ])
  if (!workplace) notFound()
  const { name, specialty, region } = workplace
  const closedOn = workplace.closedOn ?? ''
  const now = [name, specialty, closedOn].filter(Boolean).join(', ')
  const fields: KeptField[] = [
    { kind: 'text', name: 'name', label: t('name'), hint: t('renamed'), value: name },
    { kind: 'text', name: 'specialty', label: t('specialty'), value: specialty },
    {
      ...{ kind: 'date', name: 'closedOn', label: t('closedOn'), value: closedOn },
      ...{ hint: t('closedOnHint'), optional: common('optional') },
    },
  ]
  const seen = writtenWorkplace({ name, specialty, closedOn })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.workplaces" />}
        kicker={region}
        title={name}
        back={{ href: '/admin/workplaces', label: t('title') }}
      />
      <Panel title={t('mend')}>
        <KeptForm
          action={saveWorkplace as PostedTo}
          hidden={{ key: newKey(), workplaceId, seen }}
          fields={fields}
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
