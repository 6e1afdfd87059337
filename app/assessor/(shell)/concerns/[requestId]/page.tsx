import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAssessor } from '@/app/viewer'
import { ConcernNotes } from '@/components/concern/concern-notes'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { OneText } from '@/components/ui/one-text'
import type { OneTextFormProps } from '@/components/ui/one-text-form'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readConcerns } from '@/data/read-concerns'
import { readForm } from '@/data/read-form'
import { sendConcern } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('concern'))('title') }
}

/** A private line from the assessor to the director of studies, beside a form of their own. */
export default async function ConcernPage({
  params,
  searchParams,
}: PageProps<'/assessor/concerns/[requestId]'>) {
  const assessor = await asAssessor()
  const [{ requestId }, { sent }] = await Promise.all([params, searchParams])
  const form = await readForm(assessor, requestId)
  if (!form) notFound()
  const [{ concerns, now }, t] = await Promise.all([
    readConcerns(assessor, { requestId }),
    getTranslations('concern'),
  ])
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading
        about={<AboutPage page="assessor.concern" />}
        kicker={form.trainee}
        title={t('title')}
        lead={t('lead', { trainee: form.trainee })}
        back={{ href: '/assessor', label: t('inbox') }}
      />
      <div className="grid gap-6">
        {sent !== undefined && (
          <Notice role="status" tone="done">
            {t('sent')}
          </Notice>
        )}
        {concerns.map((concern) => (
          <Panel key={concern.id} title={t(concern.closed ? 'closed' : 'open')}>
            <ConcernNotes concern={concern} now={now} />
          </Panel>
        ))}
        <OneText
          topic="concern"
          action={sendConcern as OneTextFormProps['action']}
          hidden={{ key: newKey(), requestId }}
          field="text"
          label={concerns.length > 0 ? t('another') : undefined}
        />
      </div>
    </div>
  )
}
