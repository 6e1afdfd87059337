import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { AnswersToCheck } from '@/components/form/answers-to-check'
import { LightHeading } from '@/components/form/light-heading'
import { SignForm } from '@/components/form/sign-form'
import { Notice } from '@/components/ui/notice'
import { checkAnswers } from '@/domain/answers'
import { faultCodes } from '@/domain/fault-code'
import { formAddress } from '../form-address'
import { isOpen, openFormToWrite } from '../open-form'
import { readTyped } from '../typed'
import { sign } from './actions'

type Props = PageProps<'/assessor/requests/[requestId]/check'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('form.check'))('title') }
}

/** The last look: every answer, what signing means, and the button that signs. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { requestId } = await params
  const shown = await searchParams
  const form = await openFormToWrite(requestId)
  if (!isOpen(form)) redirect(formAddress(requestId))
  const { instrument, answers, facts, correcting, trainee, signer, version } = form
  if (checkAnswers(instrument, answers, facts).length > 0) {
    redirect(formAddress(requestId, undefined, { show: 'faults' }))
  }
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form.check')])
  const reasonFault = faultCodes.find((code) => code === shown.reason)
  return (
    <>
      <LightHeading
        kicker={`${instrument.name[locale]} · ${trainee}`}
        title={t(correcting ? 'correctionTitle' : 'title')}
      />
      {shown.changed !== undefined && <Notice tone="attention" role="alert" title={t('changed')} />}
      <AnswersToCheck instrument={instrument} answers={answers} address={formAddress(requestId)} />
      <SignForm
        act={sign}
        ids={{ key: newKey(), requestId, draftVersion: version }}
        trainee={trainee}
        signer={signer}
        correction={correcting ? { reason: await readTyped(requestId), fault: reasonFault } : null}
      />
    </>
  )
}
