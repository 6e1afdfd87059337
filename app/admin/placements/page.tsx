import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { WorkplacePanel } from '@/components/admin/workplace-panel'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import type { Administrator } from '@/data/access/viewer'
import { type PlacementPeriod, readPlacements } from '@/data/read-placements'
import { isMonth } from '@/domain/placement-scale'
import { asAdministrator } from '../../viewer'
import { Calendar } from './calendar'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.placements'))('title') }
}

const views = ['calendar', 'current', 'coming', 'ended'] as const
const address = z.object({
  period: z.enum(views).catch('calendar'),
  from: z.string().refine(isMonth).optional().catch(undefined),
})

/** Who is placed where: as a calendar, or at each workplace now, later and before. */
export default async function PlacementsPage({ searchParams }: PageProps<'/admin/placements'>) {
  const [administrator, params] = await Promise.all([asAdministrator(), searchParams])
  const { period, from } = address.parse(params)
  const [t, calendar] = await Promise.all([
    getTranslations('admin.placements'),
    getTranslations('training.calendar'),
  ])
  const tabs = views.map((each) => ({
    href: (each === 'calendar' ? '/admin/placements' : `/admin/placements?period=${each}`) as Route,
    label: calendar(`view.${each}`),
    current: each === period,
  }))
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.placements" />}
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink href="/admin/workplaces" variant="secondary">
            {calendar('workplaces')}
          </ButtonLink>
        }
      />
      <TabLinks label={calendar('views')} tabs={tabs} />
      {period === 'calendar' ? (
        <Calendar administrator={administrator} from={from} />
      ) : (
        <AtWorkplaces administrator={administrator} period={period} />
      )}
    </>
  )
}

type AtWorkplacesProps = { administrator: Administrator; period: PlacementPeriod }

async function AtWorkplaces({ administrator, period }: AtWorkplacesProps) {
  const [{ workplaces, now }, t] = await Promise.all([
    readPlacements(administrator, period),
    getTranslations('admin.placements'),
  ])
  return (
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
  )
}
