import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { asTrainee } from '@/app/viewer'
import { PlanLines } from '@/components/plan/plan-lines'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readPlan } from '@/data/read-plan'
import { inOrderOfPlan } from '@/domain/plan'
import { tickLine } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan'))('title') }
}

/** All of a trainee's own plan: what is open, what is done, and what others have seen of it. */
export default async function PlanPage() {
  const [t, { lines, now }] = await Promise.all([
    getTranslations('plan'),
    asTrainee().then(readPlan),
  ])
  const { open, done } = inOrderOfPlan(lines)
  return (
    <>
      <PageHeading
        about={<AboutPage page="trainee.plan" />}
        title={t('title')}
        lead={t('lead')}
        back={{ href: '/trainee', label: t('back') }}
      />
      {lines.length === 0 ? (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          action={<ButtonLink href="/trainee">{t('toFeedback')}</ButtonLink>}
        />
      ) : (
        <div className="grid gap-5 md:gap-6">
          <Panel title={t('open')} lead={t('openCount', { count: open.length })} flush>
            <PlanLines lines={open} now={now} tick={tickLine} />
          </Panel>
          {done.length > 0 && (
            <Panel title={t('done')} lead={t('doneCount', { count: done.length })} flush>
              <PlanLines lines={done} now={now} tick={tickLine} />
            </Panel>
          )}
        </div>
      )}
    </>
  )
}
