import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormsTable } from '@/components/admin/forms-table'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readForms } from '@/data/read-forms'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.forms'))('title') }
}

/** The published forms and their versions. */
export default async function FormsPage() {
  const administrator = await asAdministrator()
  const [{ forms, now }, t] = await Promise.all([
    readForms(administrator),
    getTranslations('admin.forms'),
  ])
  return (
    <>
      <PageHeading about={<AboutPage page="admin.forms" />} title={t('title')} lead={t('lead')} />
      <Panel flush={forms.length > 0}>
        {forms.length > 0 ? (
          <FormsTable forms={forms} now={now} />
        ) : (
          <EmptyState title={t('none')} />
        )}
      </Panel>
    </>
  )
}
