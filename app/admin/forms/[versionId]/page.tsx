import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { FormDefinition } from '@/components/admin/form-definition'
import { OneButtonForm } from '@/components/admin/writing/one-button-form'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import { type FormVersion, readFormVersion } from '@/data/read-form-version'
import { asAdministrator } from '../../../viewer'
import { beginNextVersion } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.forms'))('title') }
}

/** One published version of a form, whole, as it is worded. */
export default async function FormPage({ params }: PageProps<'/admin/forms/[versionId]'>) {
  const [administrator, { versionId }] = await Promise.all([asAdministrator(), params])
  const [version, t, locale] = await Promise.all([
    readFormVersion(administrator, versionId),
    getTranslations('admin.forms'),
    getLocale(),
  ])
  if (!version) notFound()
  const { form, number, publishedAt, now, replaced, goals } = version
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.form" />}
        back={{ href: '/admin/forms', label: t('title') }}
        title={t('version', { name: form.name[locale], number })}
        lead={
          <>
            {t('published')} <Time at={publishedAt} now={now} />
          </>
        }
      />
      {replaced && (
        <div className="mb-5">
          <Notice>{t('replacedNotice')}</Notice>
        </div>
      )}
      <FormDefinition form={form} goals={goals} />
      <div className="mt-6">
        <WayOn versionId={versionId} {...version} />
      </div>
    </>
  )
}

type WayOnProps = { versionId: string } & Pick<FormVersion, 'region' | 'draftId' | 'replaced'>

/** How a form goes on: as a next version where it is the region's own, as a copy always. */
async function WayOn({ versionId, region, draftId, replaced }: WayOnProps) {
  const t = await getTranslations('writing.begin')
  return (
    <div className="grid gap-4">
      {region === null && <Notice>{t('shipped')}</Notice>}
      <div className="flex flex-wrap items-end gap-2">
        {draftId && <ButtonLink href={`/admin/forms/drafts/${draftId}`}>{t('goOn')}</ButtonLink>}
        {region !== null && !draftId && !replaced && (
          <OneButtonForm
            action={beginNextVersion as PostedTo}
            hidden={{ key: newKey(), versionId }}
            label={t('version')}
            refusals={{ begun: t('refused'), notFound: t('refused') }}
          />
        )}
        <ButtonLink href={`/admin/forms/new?from=${versionId}`} variant="secondary">
          {t('copy')}
        </ButtonLink>
      </div>
    </div>
  )
}
