import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asTrainee } from '@/app/viewer'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { OneText } from '@/components/ui/one-text'
import type { OneTextFormProps } from '@/components/ui/one-text-form'
import { PageHeading } from '@/components/ui/page-heading'
import { readAssessment } from '@/data/read-assessment'
import { attachObjection } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assessment.objection'))('title') }
}

/** The trainee attaches their one comment to a signed form. */
export default async function ObjectionPage({
  params,
}: PageProps<'/assessments/[assessmentId]/objection'>) {
  const trainee = await asTrainee()
  const { assessmentId } = await params
  const assessment = await readAssessment(trainee, assessmentId)
  if (!assessment) notFound()
  if (!assessment.mayObject) redirect(`/assessments/${assessmentId}`)
  const t = await getTranslations('assessment.objection')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading
        about={<AboutPage page="assessment.objection" />}
        title={t('title')}
        lead={t('lead', { assessor: assessment.signer.name })}
        back={{ href: `/assessments/${assessmentId}`, label: t('back') }}
      />
      <div className="grid gap-6">
        <Notice>{t('notice')}</Notice>
        <OneText
          topic="assessment.objection"
          action={attachObjection as OneTextFormProps['action']}
          hidden={{ key: newKey(), assessmentId }}
          field="text"
        />
      </div>
    </div>
  )
}
