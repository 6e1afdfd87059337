import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AssessmentForm } from '@/components/form/assessment-form'
import { ClosedForm } from '@/components/form/closed-form'
import { CorrectionBanner } from '@/components/form/correction-banner'
import { FormFaults } from '@/components/form/form-faults'
import { LightHeading } from '@/components/form/light-heading'
import { keepAnswers, leaveCorrection } from './actions'
import { isOpen, openForm, openFormToWrite } from './open-form'
import { type Shown, shownFaults } from './shown-faults'

type Props = PageProps<'/assessor/requests/[requestId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [form, locale] = await Promise.all([openForm((await params).requestId), getLocale()])
  return { title: `${form.trainee} · ${form.instrument.name[locale]}` }
}

/** The form itself. */
export default async function FormPage({ params, searchParams }: Props) {
  const { requestId } = await params
  const shown = (await searchParams) as Shown
  const form = await openFormToWrite(requestId)
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form')])
  if (!isOpen(form)) return <ClosedForm trainee={form.trainee} status={form.status} />

  const { instrument, trainee } = form
  const faults = shownFaults(form, shown)
  return (
    <>
      {/* The title carries the fault too: a screen reader says it first. */}
      {faults.length > 0 && <title>{t('faultyTitle', { trainee })}</title>}
      <FormFaults instrument={instrument} faults={faults} />
      {form.correcting && <CorrectionBanner requestId={requestId} leave={leaveCorrection} />}
      <LightHeading
        kicker={instrument.titles.map((title) => title[locale]).join(' · ')}
        title={trainee}
      />
      <AssessmentForm
        {...form}
        faults={faults}
        filledInBy={form.unasked ? null : trainee}
        open={shown.open === 'head'}
        chosen={shown.chosen !== undefined}
        save={keepAnswers}
      />
    </>
  )
}
