import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { FormsChoice } from '@/components/admin/writing/forms-choice'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { type FormChoice, readFormChoice } from '@/data/read-form-choice'
import { asAdministrator } from '../../../viewer'
import { choose } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing.use'))('title') }
}

/** Which forms a programme uses. */
export default async function FormsInUsePage({ searchParams }: PageProps<'/admin/forms/use'>) {
  const [administrator, { programme: wanted, saved }] = await Promise.all([
    asAdministrator(),
    searchParams,
  ])
  const [programmes, t, all] = await Promise.all([
    readFormChoice(administrator),
    getTranslations('writing.use'),
    getTranslations('admin.forms'),
  ])
  const chosen = programmes.find(({ programmeId }) => programmeId === wanted) ?? programmes[0]
  if (!chosen) notFound()
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.formUse" />}
        back={{ href: '/admin/forms', label: all('title') }}
        title={t('title')}
        lead={t('lead')}
      />
      {programmes.length > 1 && (
        <TabLinks
          label={t('programme')}
          tabs={programmes.map(({ programmeId, programme }) => ({
            href: `/admin/forms/use?programme=${programmeId}`,
            label: programme,
            current: programmeId === chosen.programmeId,
          }))}
        />
      )}
      <div className="grid max-w-3xl gap-5">
        {saved !== undefined && <Notice tone="done" role="status" title={t('saved')} />}
        <Choice key={chosen.programmeId} choice={chosen} />
      </div>
    </>
  )
}

async function Choice({ choice }: { choice: FormChoice }) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('writing.use'),
    getTranslations('common'),
  ])
  const { programmeId, programme, offered, used } = choice
  const refusals = Object.fromEntries(
    (['noForm', 'otherVersion', 'notFound', 'keyUsed'] as const).map((name) => [
      name,
      t(`refusals.${name}`),
    ]),
  )
  return (
    <Panel>
      <FormsChoice
        action={choose as PostedTo}
        formKey={newKey()}
        programmeId={programmeId}
        used={used}
        choices={offered.map(({ instrumentId, name, shipped }) => ({
          ...{ value: instrumentId, label: name[locale] },
          hint: t(shipped ? 'shipped' : 'own'),
        }))}
        words={{
          ...{ forms: t('forms', { programme }), hint: t('hint'), save: t('save') },
          ...{ summary: common('errorSummary'), refusals },
        }}
      />
    </Panel>
  )
}
