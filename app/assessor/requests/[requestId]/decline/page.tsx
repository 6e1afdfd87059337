import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { DeclineForm } from '@/components/form/decline-form'
import { LightHeading } from '@/components/form/light-heading'
import { Button } from '@/components/ui/button'
import { faultCodes } from '@/domain/fault-code'
import { formAddress } from '../form-address'
import { isOpen, openForm } from '../open-form'
import { readTyped } from '../typed'
import { decline, withdraw } from './actions'
import { quickReasons } from './decline-reason'

type Props = PageProps<'/assessor/requests/[requestId]/decline'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assessor.decline'))('title') }
}

/** To say that one could not observe; of what one began unasked, to take it back. */
export default async function DeclinePage({ params, searchParams }: Props) {
  const { requestId } = await params
  const shown = await searchParams
  const form = await openForm(requestId)
  if (!isOpen(form) || form.correcting) redirect(formAddress(requestId))
  const t = await getTranslations('assessor')
  if (form.unasked) {
    return (
      <form action={withdraw}>
        <LightHeading title={t('withdraw.title')} kicker={form.trainee} lead={t('withdraw.lead')} />
        <input type="hidden" name="key" value={newKey()} />
        <input type="hidden" name="requestId" value={requestId} />
        <Button variant="danger">{t('withdraw.submit')}</Button>
      </form>
    )
  }
  const fault = faultCodes.find((code) => code === shown.reason)
  return (
    <>
      <LightHeading title={t('decline.title')} kicker={form.trainee} lead={t('decline.lead')} />
      <DeclineForm
        act={decline}
        ids={{ key: newKey(), requestId }}
        quick={quickReasons.map((value) => ({ value, label: t(`decline.quick.${value}`) }))}
        chosen={typeof shown.quick === 'string' ? shown.quick : undefined}
        typed={fault ? await readTyped(requestId) : ''}
        fault={fault}
      />
    </>
  )
}
