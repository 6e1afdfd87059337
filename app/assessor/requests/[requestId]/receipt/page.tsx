import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { asAssessor } from '@/app/viewer'
import { LightHeading } from '@/components/form/light-heading'
import { NextInInbox } from '@/components/form/next-in-inbox'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { readReceipt } from '@/data/read-receipt'
import { formAddress } from '../form-address'
import { openForm } from '../open-form'

type Props = PageProps<'/assessor/requests/[requestId]/receipt'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('form.receipt'))('title') }
}

/** That a form is signed, by whom and when, and what waits next. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const { requestId } = await params
  await openForm(requestId)
  const receipt = await readReceipt(await asAssessor(), requestId)
  if (!receipt) redirect(formAddress(requestId))
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form.receipt')])
  const { trainee, instrument, corrected, signedAt, signerName, now } = receipt
  const isAlready = (await searchParams).already !== undefined
  return (
    <div data-signed={requestId}>
      <LightHeading
        kicker={`${instrument[locale]} · ${trainee}`}
        title={t(isAlready ? 'alreadyTitle' : corrected ? 'correctedTitle' : 'title')}
      />
      <Notice tone="done" role="status" title={t('signedBy', { name: signerName })}>
        <Time at={signedAt} now={now} /> · {t('told', { trainee })}
      </Notice>
      <NextInInbox next={receipt.next} left={receipt.left} />
      <p>
        <ButtonLink href={`/assessments/${receipt.assessmentId}`} variant="quiet" plain>
          {t('read')}
        </ButtonLink>
      </p>
    </div>
  )
}
