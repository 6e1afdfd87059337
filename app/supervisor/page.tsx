import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SupervisedTable } from '@/components/cohort/supervised-table'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readSupervisedTrainees } from '@/data/read-supervised-trainees'
import { asSupervisor } from '../viewer'
import { Welcome } from '../welcome/welcome'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('supervisor'))('title') }
}

/** The trainees that somebody supervises today, each with the way to their page. */
export default async function SupervisorPage() {
  const supervisor = await asSupervisor()
  const [{ trainees, today, now }, t] = await Promise.all([
    readSupervisedTrainees(supervisor),
    getTranslations('supervisor'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="supervisor.trainees" />}
        title={t('title')}
        lead={t('lead', { count: trainees.length })}
      />
      <Welcome viewer={supervisor} />
      <div id="trainees" className="scroll-mt-6">
        <Panel flush={trainees.length > 0}>
          {trainees.length > 0 ? (
            <SupervisedTable trainees={trainees} today={today} now={now} />
          ) : (
            <EmptyState title={t('empty')} text={t('emptyText')} />
          )}
        </Panel>
      </div>
    </>
  )
}
