import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { asTrainee } from '@/app/viewer'
import { TalksPanel } from '@/components/talk/talks-panel'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { readTalks } from '@/data/read-talks'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talk'))('ownTitle') }
}

/** What a trainee and their supervisors have agreed on. */
export default async function TalksPage() {
  const [t, { talks, now }] = await Promise.all([
    getTranslations('talk'),
    asTrainee().then((trainee) => readTalks(trainee)),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="trainee.talks" />}
        title={t('ownTitle')}
        lead={t('ownLead')}
        back={{ href: '/trainee', label: t('back') }}
      />
      {talks.length === 0 ? (
        <EmptyState title={t('empty')} text={t('emptyText')} />
      ) : (
        <TalksPanel talks={talks} now={now} />
      )}
    </>
  )
}
