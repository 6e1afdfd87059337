import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { WorkplacesTable } from '@/components/admin/workplaces-table'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { type RegionWorkplaces, readWorkplaces } from '@/data/read-workplaces'
import { asAdministrator } from '../../viewer'
import { openWorkplace } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.workplaces'))('title') }
}

/** The workplaces of the administrator's regions, and the way to add one. */
export default async function WorkplacesPage({ searchParams }: PageProps<'/admin/workplaces'>) {
  const [administrator, { added, saved }] = await Promise.all([asAdministrator(), searchParams])
  const [{ regions, today, now }, t] = await Promise.all([
    readWorkplaces(administrator),
    getTranslations('training.workplaces'),
  ])
  const newest = regions.flatMap(({ workplaces }) => workplaces).find(({ id }) => id === added)
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.workplaces" />}
        title={t('title')}
        lead={t('lead')}
        back={{ href: '/admin/placements', label: t('back') }}
      />
      <div className="grid gap-5 md:gap-6">
        {newest && (
          <Notice role="status" tone="done">
            {t('added', { name: newest.name })}
          </Notice>
        )}
        {saved !== undefined && (
          <Notice role="status" tone="done">
            {t('saved')}
          </Notice>
        )}
        {regions.map((region) => (
          <Panel key={region.id} title={region.name} flush={region.workplaces.length > 0}>
            {region.workplaces.length > 0 ? (
              <WorkplacesTable region={region} today={today} now={now} />
            ) : (
              <p className="text-muted">{t('none')}</p>
            )}
          </Panel>
        ))}
        <AddWorkplace key={String(added)} regions={regions} />
      </div>
    </>
  )
}

async function AddWorkplace({ regions }: { regions: RegionWorkplaces[] }) {
  const [t, words] = await Promise.all([getTranslations('training.workplaces'), keptWords()])
  const [first, ...more] = regions
  const options = regions.map(({ id, name }) => ({ value: id, label: name }))
  const region = { key: newKey(), ...(more.length === 0 && { regionId: first?.id ?? '' }) }
  const choice = {
    ...{ kind: 'select' as const, name: 'regionId', label: t('region'), options },
    value: first?.id ?? '',
  }
  return (
    <div className="print:hidden">
      <Panel title={t('add')}>
        <KeptForm
          action={openWorkplace as PostedTo}
          hidden={region}
          fields={[
            ...(more.length > 0 ? [choice] : []),
            { kind: 'text', name: 'name', label: t('name'), value: '' },
            { kind: 'text', name: 'specialty', label: t('specialty'), value: '' },
          ]}
          words={{ ...words, submit: t('submitNew'), refused: t('refused') }}
        />
      </Panel>
    </div>
  )
}
