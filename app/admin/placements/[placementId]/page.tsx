import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { asAdministrator } from '@/app/viewer'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import { readPlacement } from '@/data/read-placement'
import { isOver } from '@/domain/training'
import { ChangePlacement } from './change-placement'
import { RemovePlacement } from './remove-placement'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.placement'))('title') }
}

type Props = PageProps<'/admin/placements/[placementId]'>

/** One placement: where, when, how many assessments; moved, put right or taken away. */
export default async function PlacementPage({ params, searchParams }: Props) {
  const administrator = await asAdministrator()
  const [{ placementId }, { saved }] = await Promise.all([params, searchParams])
  const [kept, t] = await Promise.all([
    readPlacement(administrator, placementId),
    getTranslations('training.placement'),
  ])
  if (!kept) notFound()
  const { placement, training, use, lastChange } = kept
  const mayChange = !isOver(training.state)
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.placement" />}
        title={placement.workplace}
        lead={`${placement.from} – ${placement.to}`}
        back={{ href: `/admin/trainings/${training.id}` as Route, label: training.name }}
      />
      <div className="grid gap-5 md:gap-6">
        {saved !== undefined && (
          <Notice role="status" tone="done">
            {t('saved')}
          </Notice>
        )}
        {use.outside > 0 && (
          <Notice tone="attention">{t('outside', { count: use.outside })}</Notice>
        )}
        {mayChange ? (
          <>
            <Panel>
              <ChangePlacement kept={kept} saved={String(saved)} />
              {lastChange && (
                <p className="mt-5 text-sm text-muted">
                  {t('lastChange', { name: lastChange.by })},{' '}
                  <Time at={lastChange.at} now={training.now} />
                </p>
              )}
            </Panel>
            <RemovePlacement kept={kept} />
          </>
        ) : (
          <Notice>{t('over')}</Notice>
        )}
      </div>
    </div>
  )
}
