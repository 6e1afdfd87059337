import type { useTranslations } from 'next-intl'
import { auditVerbs, subjectKinds } from '@/domain/audit-verb'
import { defaultSettings } from '@/domain/programme-settings'
import { type SettingName, settingsByName } from '@/domain/setting-names'

type Translate = ReturnType<typeof useTranslations<'audit'>>
type Settings = ReturnType<typeof useTranslations<'admin.settings'>>

type Event = {
  actor: string | null
  verb: string
  subjectKind: string
  detail: Record<string, string | number | boolean>
}

/** What happened, in a sentence; a kind of act that this version does not know is told as it is stored. */
export function eventLine({ actor, verb }: Event, t: Translate): string {
  const who = actor ?? t('someone')
  const known = auditVerbs.find((each) => each === verb)
  return known ? t(`verbs.${known}.line`, { who }) : t('unknown', { who, verb })
}

/** What an act was about, in a word. */
export function subjectWords({ subjectKind }: Event, t: Translate): string {
  const known = subjectKinds.find((each) => each === subjectKind)
  return known ? t(`kinds.${known}`) : subjectKind
}

const settingNames = Object.keys(settingsByName(defaultSettings)) as SettingName[]

/** What is stored beside an act: codes and ids; of changed settings their names. */
export function detailWords({ verb, detail }: Event, settings: Settings, name: string): string {
  if (verb !== 'changeSettings') {
    return Object.entries(detail)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n')
  }
  const changed = String(detail.settings).split(' ')
  return changed
    .map((each) => {
      const known = settingNames.find((setting) => setting === each)
      return known ? settings(`${known}.name`) : each === 'name' ? name : each
    })
    .join('\n')
}
