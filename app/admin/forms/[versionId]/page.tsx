import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FormDefinition } from '@/components/admin/form-definition'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import { readFormVersion } from '@/data/read-form-version'
import { asAdministrator } from '../../../viewer'

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
    </>
  )
}
