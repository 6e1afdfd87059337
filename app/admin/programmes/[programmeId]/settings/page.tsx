import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import { SettingHistory } from '@/components/settings/setting-history'
import { SettingsForm } from '@/components/settings/settings-form'
import { settingsWords } from '@/components/settings/settings-words'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { readProgrammeSettings } from '@/data/read-programme-settings'
import { typedFrom } from '@/domain/setting-fields'
import { saveSettings } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

/** What a programme decides for itself: each with its default, what it does, and every change. */
export default async function SettingsPage({
  params,
  searchParams,
}: PageProps<'/admin/programmes/[programmeId]/settings'>) {
  const [administrator, { programmeId }, { saved }, t] = await Promise.all([
    asAdministrator(),
    params,
    searchParams,
    getTranslations('settings'),
  ])
  const [programme] = await readProgrammeSettings(administrator, programmeId)
  if (!programme) notFound()
  const { name, settings, version, changes, now } = programme
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading
        about={<AboutPage page="admin.settings" />}
        back={{ href: '/admin/programmes', label: t('back') }}
        kicker={t('kicker')}
        title={name}
        lead={
          <>
            {t('lead')} {t('clear')}
          </>
        }
      />
      {saved !== undefined && (
        <div className="mb-5">
          <Notice tone="done" role="status">
            {t('saved')}
          </Notice>
        </div>
      )}
      <div className="grid gap-5 md:gap-6">
        <SettingsForm
          // After a change the form is drawn anew; refused, it keeps what was typed.
          key={String(saved)}
          action={saveSettings as PostedTo}
          hidden={{ key: newKey(), programmeId }}
          standing={{ version, typed: typedFrom(name, settings) }}
          words={await settingsWords(settings)}
        />
        <SettingHistory changes={changes} now={now} />
      </div>
    </div>
  )
}
