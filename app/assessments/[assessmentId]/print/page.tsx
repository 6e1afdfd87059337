import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { asReader } from '@/app/viewer'
import { PrintButton } from '@/components/print/print-button'
import { PrintedForm } from '@/components/print/printed-form'
import { PageHeading } from '@/components/ui/page-heading'
import { readAssessment } from '@/data/read-assessment'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('print'))('title') }
}

/** The paper form, as it will be printed. */
export default async function PrintPage({
  params,
}: PageProps<'/assessments/[assessmentId]/print'>) {
  const { assessmentId } = await params
  const assessment = await readAssessment(await asReader(), assessmentId)
  if (!assessment) notFound()
  const { relation, opened } = assessment
  if (relation === 'trainee' && !opened) redirect(`/assessments/${assessmentId}`)
  const t = await getTranslations('print')
  return (
    <>
      <div className="print:hidden">
        <PageHeading
          title={t('title')}
          lead={t('lead')}
          back={{ href: `/assessments/${assessmentId}`, label: t('back') }}
          action={<PrintButton label={t('print')} />}
        />
      </div>
      <PrintedForm assessment={assessment} />
    </>
  )
}
