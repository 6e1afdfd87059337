import type { Route } from 'next'
import { lightPage, lightPost } from '@/app/light/light-page'
import { newKey } from '@/app/new-key'
import { AssessmentForm } from '@/components/form/assessment-form'
import { ClosedForm } from '@/components/form/closed-form'
import { CorrectionBanner } from '@/components/form/correction-banner'
import { FormFaults } from '@/components/form/form-faults'
import { LightHeading } from '@/components/form/light-heading'
import { readForm } from '@/data/read-form'
import { saveDraft } from '@/data/save-draft'
import { checkAnswers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import { formAddress } from './form-address'
import { insteadOfWriting, isOpen } from './form-state'
import { postedDraft } from './posted-draft'
import { inAddress, shownFaults } from './shown-faults'

/** The form itself. */
export const GET = lightPage(async ({ assessor, requestId, query, wording }) => {
  const form = await readForm(assessor, requestId)
  if (!form) return null
  const elsewhere = insteadOfWriting(form)
  if (elsewhere) return elsewhere
  const { instrument, trainee, status } = form
  const { locale, t } = wording
  const title = `${trainee} · ${instrument.name[locale]}`
  if (!isOpen(form)) return { title, body: <ClosedForm trainee={trainee} status={status} t={t} /> }

  const faults = shownFaults(form, query)
  const body = (
    <>
      <FormFaults instrument={instrument} faults={faults} wording={wording} />
      {form.correcting && <CorrectionBanner leave={formAddress(requestId, 'correction')} t={t} />}
      <LightHeading
        kicker={instrument.titles.map((line) => line[locale]).join(' · ')}
        title={trainee}
        lead={instrument.introduction?.[locale]}
      />
      <AssessmentForm
        {...form}
        faults={faults}
        filledInBy={form.unasked ? null : trainee}
        open={query.get('open') === 'head'}
        chosen={query.has('chosen')}
        window={newKey()}
        address={formAddress(requestId)}
        wording={wording}
      />
    </>
  )
  // The title carries the fault too: a screen reader says it first.
  return { title: faults.length > 0 ? t('form.faultyTitle', { trainee }) : title, body }
})

/**
 * Keeps the whole form as a draft, then goes on to where the pressed button leads. Each address names
 * a place of its own: a browser otherwise goes on to the place that the form was opened at.
 */
export const POST = lightPost(postedDraft.schema, async (assessor, posted) => {
  const { requestId, next } = posted
  const saved = await saveDraft(assessor, {
    ...posted,
    answers: (instrument) => postedDraft.read(instrument, posted).answers,
  })
  if (!saved.ok) {
    if (saved.refusal === 'notFound') return null
    const step = saved.refusal === 'otherVersion' ? 'versions' : undefined
    return formAddress(requestId, step, {}, 'main')
  }
  const { instrument, answers, facts } = saved.value
  const { removed } = postedDraft.read(instrument, posted)
  if (removed.length > 0) return withRemoved(requestId, removed)
  if (next === 'inbox') return '/assessor'
  if (next === 'rest') return formAddress(requestId, undefined, {}, 'rest')
  const isWhole = checkAnswers(instrument, answers, facts).length === 0
  if (isWhole) return formAddress(requestId, 'check', {}, 'main')
  return formAddress(requestId, undefined, { show: 'faults' }, 'faults')
})

function withRemoved(id: string, removed: Fault[]): Route {
  const query = new URLSearchParams(removed.map((fault) => ['removed', inAddress(fault)]))
  return `${formAddress(id)}?${query}#faults` as Route
}
