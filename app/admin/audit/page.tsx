import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { Audit } from '../../audit'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

/** What has happened in an administrator's programmes. It leads into no form. */
export default async function AdminAuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const [administrator, params, t, programmes] = await Promise.all([
    asAdministrator(),
    searchParams,
    getTranslations('audit'),
    getTranslations('admin.programmes'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.audit" />}
        back={{ href: '/admin/programmes', label: programmes('title') }}
        title={t('title')}
        lead={t('lead')}
      />
      <Audit viewer={administrator} path="/admin/audit" params={params} />
    </>
  )
}
