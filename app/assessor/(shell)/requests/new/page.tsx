import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { asAssessor } from '@/app/viewer'
import { StartRows } from '@/components/inbox/start-rows'
import { AboutPage } from '@/components/ui/about-page'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { TextInput } from '@/components/ui/text-input'
import { readTraineesToAssess } from '@/data/read-trainees-to-assess'
import { start } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assessor.start'))('title') }
}

/** To start an assessment that nobody asked for. */
export default async function StartPage({ searchParams }: PageProps<'/assessor/requests/new'>) {
  const { q, refused } = await searchParams
  const search = typeof q === 'string' ? q : ''
  const { trainees, total } = await readTraineesToAssess(await asAssessor(), search)
  const t = await getTranslations('assessor.start')
  const isShort = trainees.length < total
  return (
    <>
      <PageHeading
        about={<AboutPage page="assessor.start" />}
        title={t('title')}
        lead={t('lead')}
        back={{ href: '/assessor', label: t('back') }}
      />
      <div className="grid max-w-3xl gap-6">
        {refused !== undefined && <Notice tone="attention" role="alert" title={t('refused')} />}
        <form role="search" className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
          <TextInput
            type="search"
            name="q"
            label={t('search')}
            defaultValue={search}
            autoComplete="off"
          />
          <Button variant="secondary">{t('searchButton')}</Button>
        </form>
        {trainees.length === 0 ? (
          <p>{t(search ? 'none' : 'noneAtAll')}</p>
        ) : (
          <Panel flush>
            <StartRows act={start} rows={trainees.map((each) => ({ ...each, key: newKey() }))} />
          </Panel>
        )}
        {isShort && (
          <p className="text-sm text-muted">{t('more', { shown: trainees.length, total })}</p>
        )}
      </div>
    </>
  )
}
