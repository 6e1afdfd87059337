import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { asTrainee } from '@/app/viewer'
import { ConcernNotes } from '@/components/concern/concern-notes'
import { AboutPage } from '@/components/ui/about-page'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readConcerns } from '@/data/read-concerns'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('concern'))('ownTitle') }
}

/** What assessors have told the director about a trainee, where the programme lets them read it. */
export default async function OwnConcernsPage() {
  const trainee = await asTrainee()
  const [{ concerns, now }, t] = await Promise.all([
    readConcerns(trainee, {}),
    getTranslations('concern'),
  ])
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="trainee.concerns" />}
        title={t('ownTitle')}
        lead={t('ownLead')}
        back={{ href: '/trainee', label: t('overview') }}
      />
      <div className="grid gap-6">
        {concerns.length === 0 && (
          <Panel>
            <EmptyState title={t('ownNone')} text={t('ownNoneText')} />
          </Panel>
        )}
        {concerns.map((concern) => (
          <Panel
            key={concern.id}
            title={t('from', { assessor: concern.assessorName })}
            action={<Badge>{t(concern.closed ? 'closed' : 'open')}</Badge>}
          >
            <ConcernNotes concern={concern} now={now} />
          </Panel>
        ))}
      </div>
    </div>
  )
}
