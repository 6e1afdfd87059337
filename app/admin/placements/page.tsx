import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { WorkplacePanel } from '@/components/admin/workplace-panel'
import { AboutPage } from '@/components/ui/about-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { readPlacements } from '@/data/read-placements'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.placements'))('title') }
}

const periods = ['current', 'coming', 'ended'] as const
const address = z.object({ period: z.enum(periods).catch('current') })

/** Who is placed where: now, later, or before. */
export default async function PlacementsPage({ searchParams }: PageProps<'/admin/placements'>) {
  const [administrator, params] = await Promise.all([asAdministrator(), searchParams])
  const { period } = address.parse(params)
  const [{ workplaces, now }, t] = await Promise.all([
    readPlacements(administrator, period),
    getTranslations('admin.placements'),
  ])
  const tabs = periods.map((each) => ({
    href: (each === 'current' ? '/admin/placements' : `/admin/placements?period=${each}`) as Route,
    label: t(`period.${each}`),
    current: each === period,
  }))
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.placements" />}
        title={t('title')}
        lead={t('lead')}
      />
      <TabLinks label={t('periods')} tabs={tabs} />
      <div className="grid gap-5 md:gap-6">
        {workplaces.map((each) => (
          <WorkplacePanel key={each.workplaceId} {...each} now={now} />
        ))}
        {workplaces.length === 0 && (
          <Panel>
            <EmptyState title={t(`none.${period}`)} />
          </Panel>
        )}
      </div>
    </>
  )
}
