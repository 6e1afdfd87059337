import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DraftsTable } from '@/components/admin/drafts-table'
import { FormsTable } from '@/components/admin/forms-table'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readForms } from '@/data/read-forms'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.forms'))('title') }
}

/** The published forms and their versions, and those that are being written. */
export default async function FormsPage() {
  const administrator = await asAdministrator()
  const [{ forms, drafts, now }, t] = await Promise.all([
    readForms(administrator),
    getTranslations('admin.forms'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.forms" />}
        title={t('title')}
        lead={t('lead')}
        action={
          <>
            <ButtonLink href="/admin/goals" variant="quiet">
              {t('goals')}
            </ButtonLink>
            <ButtonLink href="/admin/forms/use" variant="secondary">
              {t('use')}
            </ButtonLink>
            <ButtonLink href="/admin/forms/new">{t('newForm')}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-5 md:gap-6">
        <Panel title={t('publishedForms')} flush none={forms.length === 0 && t('none')}>
          <FormsTable forms={forms} now={now} />
        </Panel>
        <Panel title={t('drafts')} flush none={drafts.length === 0 && t('draftsNone')}>
          <DraftsTable drafts={drafts} now={now} />
        </Panel>
      </div>
    </>
  )
}
