import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import type { ProgrammeSettings } from '@/domain/programme-settings'
import { SettingsTable } from './settings-table'

type Programme = {
  name: string
  kind: 'BT' | 'AT'
  region: string
  settings: ProgrammeSettings
  trainees: number
  assessors: number
  workplaces: number
  directors: string[]
  administrators: string[]
}

/** One programme as a list of facts. */
export async function ProgrammePanel({ programme }: { programme: Programme }) {
  const [t, common] = await Promise.all([
    getTranslations('admin.programmes'),
    getTranslations('common'),
  ])
  const { name, kind, region, trainees, assessors, workplaces, settings } = programme
  const names = (people: string[]) => people.join('\n') || common('none')
  return (
    <Panel title={name} lead={region}>
      <SummaryList
        rows={[
          { term: t('kind'), detail: t(`kinds.${kind}`) },
          { term: t('trainees'), detail: t('traineesNow', { count: trainees }) },
          { term: t('assessors'), detail: assessors },
          { term: t('workplaces'), detail: t('workplacesUsed', { count: workplaces }) },
          { term: t('directors'), detail: names(programme.directors) },
          { term: t('administrators'), detail: names(programme.administrators) },
        ]}
      />
      <SettingsTable name={name} settings={settings} />
    </Panel>
  )
}
