import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { asDirector } from '@/app/viewer'
import { SettingHistory } from '@/components/settings/setting-history'
import { SettingsTable } from '@/components/settings/settings-table'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readProgrammeSettings } from '@/data/read-programme-settings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

/** What holds in a director's programmes, to be read, and every change of it. */
export default async function DirectorSettingsPage() {
  const director = await asDirector()
  const [programmes, t, common] = await Promise.all([
    readProgrammeSettings(director, null),
    getTranslations('settings'),
    getTranslations('figures'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.settings" />}
        back={{ href: '/director/programme', label: common('title') }}
        title={t('title')}
        lead={t('directorLead')}
      />
      <div className="mb-5 md:mb-6">
        <Notice title={t('past.title')}>
          {t('past.keep')} {t('past.now')}
        </Notice>
      </div>
      <div className="grid grid-cols-1 gap-5 md:gap-6">
        {programmes.map(({ id, name, settings, changes, now }) => (
          <div key={id} className="grid min-w-0 gap-5 md:gap-6">
            <Panel title={name} flush>
              <SettingsTable name={name} settings={settings} />
            </Panel>
            <SettingHistory changes={changes} now={now} />
          </div>
        ))}
      </div>
    </>
  )
}
