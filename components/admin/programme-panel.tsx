import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { defaultSettings, type ProgrammeSettings } from '@/domain/programme-settings'
import { changedSettings } from '@/domain/setting-names'

type Programme = {
  id: string
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
  const { id, name, kind, region, trainees, assessors, workplaces, settings } = programme
  const names = (people: string[]) => people.join('\n') || common('none')
  return (
    <Panel
      title={name}
      lead={region}
      action={
        <ButtonLink href={`/admin/programmes/${id}/settings`} variant="secondary">
          {t('settings')}
          <span className="sr-only"> {t('settingsOf', { name })}</span>
        </ButtonLink>
      }
    >
      <SummaryList
        rows={[
          { term: t('kind'), detail: t(`kinds.${kind}`) },
          { term: t('trainees'), detail: t('traineesNow', { count: trainees }) },
          { term: t('assessors'), detail: assessors },
          { term: t('workplaces'), detail: t('workplacesUsed', { count: workplaces }) },
          { term: t('directors'), detail: names(programme.directors) },
          { term: t('administrators'), detail: names(programme.administrators) },
          {
            term: t('settings'),
            detail: t('differ', { count: changedSettings(defaultSettings, settings).length }),
          },
        ]}
      />
    </Panel>
  )
}
