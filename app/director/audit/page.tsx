import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { Audit } from '../../audit'
import { asDirector } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

/** What has happened in a director's programmes. */
export default async function DirectorAuditPage({ searchParams }: PageProps<'/director/audit'>) {
  const [director, params, t, figures] = await Promise.all([
    asDirector(),
    searchParams,
    getTranslations('audit'),
    getTranslations('figures'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.audit" />}
        back={{ href: '/director/programme', label: figures('title') }}
        title={t('title')}
        lead={t('lead')}
      />
      <Audit viewer={director} path="/director/audit" params={params} />
    </>
  )
}
