import { lightPage } from '@/app/light/light-page'
import { LightHeading } from '@/components/form/light-heading'
import { NextInInbox } from '@/components/form/next-in-inbox'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TimeIn } from '@/components/ui/time'
import { readForm } from '@/data/read-form'
import { readReceipt } from '@/data/read-receipt'
import { formAddress } from '../form-address'

/** That a form is signed, by whom and when, and what waits next. */
export const GET = lightPage(async ({ assessor, requestId, query, wording }) => {
  const receipt = await readReceipt(assessor, requestId)
  if (!receipt) return (await readForm(assessor, requestId)) ? formAddress(requestId) : null
  const { locale, t } = wording
  const { trainee, instrument, corrected, signedAt, signerName, now } = receipt
  const done = corrected ? 'correctedTitle' : 'title'
  const title = t(`form.receipt.${query.has('already') ? 'alreadyTitle' : done}`)
  const body = (
    <div data-signed={requestId}>
      <LightHeading kicker={`${instrument[locale]} · ${trainee}`} title={title} />
      <Notice tone="done" role="status" title={t('form.receipt.signedBy', { name: signerName })}>
        <TimeIn at={signedAt} now={now} wording={wording} /> · {t('form.receipt.told', { trainee })}
      </Notice>
      <NextInInbox next={receipt.next} left={receipt.left} t={t} />
      <p>
        <ButtonLink href={`/assessments/${receipt.assessmentId}`} variant="quiet" plain>
          {t('form.receipt.read')}
        </ButtonLink>
        <ButtonLink href={`/assessor/concerns/${requestId}`} variant="quiet" plain>
          {t('concern.raise')}
        </ButtonLink>
      </p>
    </div>
  )
  return { title: t('form.receipt.title'), body }
})
