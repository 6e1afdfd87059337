import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import type { ComponentProps } from 'react'
import { newKey } from '@/app/new-key'
import { asTrainee } from '@/app/viewer'
import { LevelDefinitions } from '@/components/assessment/level-definitions'
import { faultSentences } from '@/components/ui/fault-sentences'
import { SelfRatingForm } from '@/components/trainee/self-rating-form'
import { AboutPage } from '@/components/ui/about-page'
import { dateWords } from '@/components/ui/date-words'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHeading } from '@/components/ui/page-heading'
import { readSelfRating } from '@/data/read-self-rating'
import { rateMyself } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('selfRating'))('title') }
}

/** Trainees rate themselves on the rows of a form, before they read the assessor's answer. */
export default async function SelfRatingPage({
  params,
}: PageProps<'/trainee/requests/[requestId]/self-rating'>) {
  const trainee = await asTrainee()
  const { requestId } = await params
  const own = await readSelfRating(trainee, requestId)
  if (!own) notFound()
  const { form, assessor, observedOn, assessmentId, mayRateOneself, now } = own
  const signed = assessmentId === null ? null : (`/assessments/${assessmentId}` as const)
  if (!mayRateOneself) redirect(signed ?? `/trainee/requests/${requestId}`)
  const [locale, t, common, faults] = await Promise.all([
    getLocale(),
    getTranslations('selfRating'),
    getTranslations('common'),
    faultSentences(),
  ])
  const { levels, notObserved } = form.scale
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="trainee.selfRating" />}
        kicker={form.name[locale]}
        title={t('title')}
        lead={t('lead', { assessor, day: dateWords(observedOn, now, locale) })}
        back={
          signed
            ? { href: signed, label: t('backToForm') }
            : { href: `/trainee/requests/${requestId}`, label: t('backToRequest') }
        }
      />
      <div className="mb-6">
        <Disclosure summary={t('definitions')}>
          <LevelDefinitions form={form} />
        </Disclosure>
      </div>
      <SelfRatingForm
        action={rateMyself as ComponentProps<typeof SelfRatingForm>['action']}
        formKey={newKey()}
        requestId={requestId}
        rows={form.areas.map(({ key, label }) => ({ name: `rating.${key}`, label: label[locale] }))}
        choices={[
          ...levels.map(({ value, short }) => ({
            value: String(value),
            label: `${value} ${short[locale]}`,
          })),
          { value: 'notObserved', label: notObserved[locale] },
        ]}
        words={{
          submit: t(signed ? 'submitAndRead' : 'submit'),
          privacy: t('privacy'),
          summary: common('errorSummary'),
          refused: t('refused'),
          faults,
        }}
      />
    </div>
  )
}
