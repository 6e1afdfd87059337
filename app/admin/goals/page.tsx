import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GoalsTable } from '@/components/admin/goals-table'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readGoals } from '@/data/read-goals'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing.goals'))('title') }
}

/** The catalogue of official goals, with the days between which each is in force. */
export default async function GoalsPage() {
  const administrator = await asAdministrator()
  const [{ goals }, t, all] = await Promise.all([
    readGoals(administrator),
    getTranslations('writing.goals'),
    getTranslations('admin.forms'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.goals" />}
        back={{ href: '/admin/forms', label: all('title') }}
        title={t('title')}
        lead={t('lead')}
      />
      <div className="grid gap-5 md:gap-6">
        <Notice>{t('note')}</Notice>
        <Panel flush>
          <GoalsTable goals={goals} />
        </Panel>
      </div>
    </>
  )
}
