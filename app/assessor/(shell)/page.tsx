import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ClosedRows } from '@/components/inbox/closed-rows'
import { InboxKeys } from '@/components/inbox/inbox-keys'
import { InboxRows } from '@/components/inbox/inbox-rows'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { asAssessor } from '@/app/viewer'
import { Welcome } from '@/app/welcome/welcome'
import { openInbox } from './open-inbox'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assessor.inbox'))('title') }
}

/** What waits for an assessor, the oldest first. */
export default async function InboxPage({ searchParams }: PageProps<'/assessor'>) {
  const [{ now, waiting, corrections, closed }, shown] = await Promise.all([
    openInbox(),
    searchParams,
  ])
  const [t, introduction] = await Promise.all([
    getTranslations('assessor.inbox'),
    getTranslations('introduction'),
  ])
  const start = (
    <ButtonLink href="/assessor/requests/new" variant="secondary">
      {t('start')}
    </ButtonLink>
  )
  const done = (['declined', 'withdrawn'] as const).find((each) => shown[each] !== undefined)
  return (
    <>
      <PageHeading
        about={<AboutPage page="assessor.inbox" />}
        title={t('title')}
        lead={t('lead', { count: waiting.length })}
        action={waiting.length > 0 && start}
      />
      <Welcome viewer={await asAssessor()} />
      <div className="grid gap-6">
        {done && <Notice tone="done" role="status" title={t(done)} />}
        {waiting.length === 0 ? (
          <Panel>
            <EmptyState
              title={t('emptyTitle')}
              text={t('emptyText')}
              action={
                <div className="flex flex-wrap gap-2">
                  <ButtonLink href="/assessor/introduction">{introduction('link')}</ButtonLink>
                  {start}
                </div>
              }
            />
          </Panel>
        ) : (
          <InboxRows label={t('listLabel')} rows={waiting} now={now} />
        )}
        {corrections.length > 0 && (
          <section>
            <h2 className="mb-2 text-lg">{t('corrections')}</h2>
            <InboxRows label={t('corrections')} rows={corrections} now={now} />
          </section>
        )}
        {closed.length > 0 && <ClosedRows rows={closed} now={now} />}
        {waiting.length > 1 && <InboxKeys hint={t('keys')} />}
        {waiting.length > 0 && (
          <p className="text-sm">
            <Link href="/assessor/introduction" prefetch={false} className="link tap">
              {introduction('link')}
            </Link>
          </p>
        )}
      </div>
    </>
  )
}
