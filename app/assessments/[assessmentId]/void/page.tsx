import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAssessor } from '@/app/viewer'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { OneText } from '@/components/ui/one-text'
import type { OneTextFormProps } from '@/components/ui/one-text-form'
import { PageHeading } from '@/components/ui/page-heading'
import { readAssessment } from '@/data/read-assessment'
import { declareVoid } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assessment.voiding'))('title') }
}

/** The assessor declares a form of their own void, with a reason. */
export default async function VoidPage({ params }: PageProps<'/assessments/[assessmentId]/void'>) {
  const assessor = await asAssessor()
  const { assessmentId } = await params
  const assessment = await readAssessment(assessor, assessmentId)
  if (!assessment) notFound()
  if (!assessment.mayVoid) redirect(`/assessments/${assessmentId}`)
  const t = await getTranslations('assessment.voiding')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading
        about={<AboutPage page="assessment.void" />}
        title={t('title')}
        lead={t('lead', { trainee: assessment.traineeName })}
        back={{ href: `/assessments/${assessmentId}`, label: t('back') }}
      />
      <div className="grid gap-6">
        <Notice tone="attention">{t('notice')}</Notice>
        <OneText
          topic="assessment.voiding"
          action={declareVoid as OneTextFormProps['action']}
          hidden={{ key: newKey(), assessmentId }}
          field="reason"
          variant="danger"
        />
      </div>
    </div>
  )
}
