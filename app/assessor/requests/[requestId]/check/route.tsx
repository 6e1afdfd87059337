import { z } from 'zod'
import { key, once } from '@/app/post-fields'
import { lightPage, lightPost } from '@/app/light/light-page'
import { newKey } from '@/app/new-key'
import { AnswersToCheck } from '@/components/form/answers-to-check'
import { LightHeading } from '@/components/form/light-heading'
import { SignForm } from '@/components/form/sign-form'
import { Notice } from '@/components/ui/notice'
import { correctAssessment } from '@/data/correct-assessment'
import { readForm } from '@/data/read-form'
import { signAssessment } from '@/data/sign-assessment'
import { checkAnswers } from '@/domain/answers'
import { faultCodes } from '@/domain/fault-code'
import { maskIdentityNumbers } from '@/domain/identity-number'
import { formAddress } from '../form-address'
import { insteadOfWriting, isOpen } from '../form-state'
import { draftVersion, requestId } from '../posted-fields'
import { forgetTyped, keepTyped, readTyped } from '../typed'

/** The last look: every answer, what signing means, and the button that signs. */
export const GET = lightPage(async ({ assessor, requestId: id, query, wording }) => {
  const form = await readForm(assessor, id)
  if (!form) return null
  const elsewhere = insteadOfWriting(form)
  if (elsewhere) return elsewhere
  if (!isOpen(form)) return formAddress(id)
  const { instrument, answers, facts, correcting, trainee, signer, version } = form
  if (checkAnswers(instrument, answers, facts).length > 0) {
    return formAddress(id, undefined, { show: 'faults' })
  }
  const { locale, t } = wording
  const title = t(correcting ? 'form.check.correctionTitle' : 'form.check.title')
  const fault = faultCodes.find((code) => code === query.get('reason'))
  const body = (
    <>
      <LightHeading kicker={`${instrument.name[locale]} · ${trainee}`} title={title} />
      {query.has('changed') && (
        <Notice tone="attention" role="alert" title={t('form.check.changed')} />
      )}
      <AnswersToCheck
        instrument={instrument}
        answers={answers}
        plan={form.planToSee}
        address={formAddress(id)}
        wording={wording}
      />
      <SignForm
        address={formAddress(id, 'check')}
        hidden={{ key: newKey(), draftVersion: version }}
        trainee={trainee}
        signer={signer}
        correction={correcting ? { reason: await readTyped(id), fault } : null}
        t={t}
      />
    </>
  )
  return { title, body }
})

const posted = z.strictObject({
  key,
  requestId,
  draftVersion,
  reason: once.optional(),
})

/** Signs the answers that were just checked; of a signed form, signs the correction of it. */
export const POST = lightPost(posted, async (assessor, { reason, ...asked }) => {
  const id = asked.requestId
  const result =
    reason === undefined
      ? await signAssessment(assessor, asked)
      : await correctAssessment(assessor, { ...asked, reason })
  if (result.ok) {
    await forgetTyped(id)
    return formAddress(id, 'receipt', {}, 'main')
  }
  if (result.refusal === 'notFound') return null
  if (result.refusal === 'closed') return formAddress(id, 'receipt', { already: '' }, 'main')
  const wrong = result.faults?.find((fault) => fault.field === 'reason')
  if (!wrong && result.refusal === 'faulty') {
    return formAddress(id, undefined, { show: 'faults' }, 'main')
  }
  await keepTyped(id, maskIdentityNumbers(reason ?? ''))
  return formAddress(id, 'check', wrong ? { reason: wrong.code } : { changed: '' }, 'main')
})
