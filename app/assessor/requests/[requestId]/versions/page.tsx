import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LightHeading } from '@/components/form/light-heading'
import { TwoVersions } from '@/components/form/two-versions'
import { formAddress } from '../form-address'
import { isOpen, openForm } from '../open-form'
import { chooseVersion } from './actions'

type Props = PageProps<'/assessor/requests/[requestId]/versions'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('form.versions'))('title') }
}

/** Two versions of one form, written at the same time: both shown, one to be chosen. */
export default async function VersionsPage({ params }: Props) {
  const { requestId } = await params
  const form = await openForm(requestId)
  const { parked, savedAt } = form
  if (!isOpen(form) || !parked || !savedAt) redirect(formAddress(requestId))
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form.versions')])
  return (
    <>
      <LightHeading
        kicker={`${form.instrument.name[locale]} · ${form.trainee}`}
        title={t('title')}
        lead={t('lead')}
      />
      <TwoVersions
        act={chooseVersion}
        requestId={requestId}
        version={form.version}
        instrument={form.instrument}
        saved={{ answers: form.answers, at: savedAt }}
        parked={parked}
        now={form.now}
      />
    </>
  )
}
