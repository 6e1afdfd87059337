import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { asReader } from '@/app/viewer'
import { AssessmentHead } from '@/components/assessment/assessment-head'
import { RatingList } from '@/components/assessment/rating-list'
import { RecordMarks } from '@/components/assessment/record-marks'
import { SeenList } from '@/components/assessment/seen-list'
import { Signature } from '@/components/assessment/signature'
import { WrittenTexts } from '@/components/assessment/written-texts'
import { AboutPage } from '@/components/ui/about-page'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { dateWords } from '@/components/ui/date-words'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readAssessment } from '@/data/read-assessment'
import { Corrections } from './corrections'
import { Objection, ObjectionOffer } from './objection'
import { Plan } from './plan'
import { Unopened } from './unopened'
import { wayBack } from './way-back'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assessment'))('title') }
}

/** One signed form, for whoever may read it. */
export default async function AssessmentPage({ params }: PageProps<'/assessments/[assessmentId]'>) {
  const { assessmentId } = await params
  const assessment = await readAssessment(await asReader(), assessmentId)
  if (!assessment) notFound()
  if (assessment.relation === 'trainee' && !assessment.opened)
    return <Unopened assessment={assessment} />
  const [locale, t, back] = await Promise.all([
    getLocale(),
    getTranslations('assessment'),
    wayBack(assessment),
  ])
  const { form, answers, sightings, traineeName, voiding, newerId, now } = assessment
  const mark = voiding ? t('void') : newerId && t('old')
  return (
    <>
      <PageHeading
        about={<AboutPage page="assessment.read" />}
        kicker={form.name[locale]}
        title={
          <>
            {traineeName}, {dateWords(answers.observedOn, now, locale)}{' '}
            {mark && <Badge tone="attention">{mark}</Badge>}
          </>
        }
        back={back}
        action={
          <ButtonLink href={`/assessments/${assessmentId}/print`} variant="secondary" plain>
            {t('print')}
          </ButtonLink>
        }
      />
      <RecordMarks assessment={assessment} />
      <div className="grid items-start gap-5 md:gap-6 lg:grid-cols-[1fr_24rem]">
        <div className="grid min-w-0 gap-5 md:gap-6">
          <Panel title={t('texts')}>
            <WrittenTexts assessment={assessment} />
          </Panel>
          <Objection assessment={assessment} />
          <Panel title={t('ratings')}>
            <RatingList assessment={assessment} />
          </Panel>
          {sightings.length > 0 && (
            <Panel title={t('seen.title')}>
              <SeenList sightings={sightings} />
            </Panel>
          )}
          <Panel title={t('head')}>
            <AssessmentHead assessment={assessment} />
          </Panel>
        </div>
        <div className="grid min-w-0 gap-5 md:gap-6">
          <div id="plan" className="scroll-mt-6">
            <Panel title={form.plan.heading[locale]}>
              <Plan assessment={assessment} />
            </Panel>
          </div>
          <Panel title={t('signed')}>
            <Signature assessment={assessment} />
          </Panel>
          <ObjectionOffer assessment={assessment} />
          <Corrections assessment={assessment} />
        </div>
      </div>
    </>
  )
}
