import type { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { faultSentences } from '@/components/ui/fault-sentences'
import { defaultSettings, type ProgrammeSettings } from '@/domain/programme-settings'
import {
  lastBandMonth,
  type NumberSetting,
  numberIn,
  numberSettings,
  settingLimits,
} from '@/domain/setting-limits'
import { bandWords } from './setting-lines'

type Translate = ReturnType<typeof useTranslations<'settings'>>

export type SettingsWords = Awaited<ReturnType<typeof settingsWords>>

/** Every word of the settings' form, for a programme as it stands. */
export async function settingsWords(settings: ProgrammeSettings) {
  const [t, lines, faults] = await Promise.all([
    getTranslations('settings'),
    getTranslations('admin.settings'),
    faultSentences(),
  ])
  return {
    groups: groupWords(t),
    name: { label: t('fields.name.label'), hint: t('fields.name.hint') },
    numbers: numberWords(settings, t),
    ...choiceWords(settings, t),
    band: { ...rowWords(t), differs: settings.expectedBand !== null },
    bandNow: bandWords(settings, lines),
    faults,
    differs: t('changed'),
    meanwhile: String(t.raw('meanwhile')),
    save: t('save'),
    dated: t('dated'),
    summary: t('summary'),
    conflict: { title: t('conflict.title'), text: t('conflict.text') },
    refusals: {
      unchanged: t('refusals.unchanged'),
      keyUsed: t('refusals.keyUsed'),
      tooMany: t('refusals.tooMany'),
    } as Record<string, string>,
  }
}

const groups = [
  'programme',
  'plan',
  'sufficiency',
  'attention',
  'request',
  'forms',
  'band',
  'readers',
] as const

function groupWords(t: Translate) {
  const words = groups.map((name) => {
    return [name, { title: t(`groups.${name}.title`), note: t(`groups.${name}.note`) }] as const
  })
  return Object.fromEntries(words) as Record<(typeof groups)[number], (typeof words)[number][1]>
}

function numberWords(settings: ProgrammeSettings, t: Translate) {
  const words = numberSettings.map((name) => {
    const [min, max] = settingLimits[name]
    const standard = numberIn(defaultSettings, name)
    const said = {
      label: t(`fields.${name}.label`),
      hint: `${t(`fields.${name}.hint`)} ${t('standard', { value: standard })}`,
      limits: t('limits', { min, max }),
      differs: numberIn(settings, name) !== standard,
    }
    return [name, said] as const
  })
  return Object.fromEntries(words) as Record<NumberSetting, (typeof words)[number][1]>
}

function choiceWords(settings: ProgrammeSettings, t: Translate) {
  const standard = (choice: string) => t('chosenStandard', { choice })
  return {
    traineesSeeConcerns: {
      label: t('fields.traineesSeeConcerns.label'),
      differs: settings.traineesSeeConcerns !== defaultSettings.traineesSeeConcerns,
      hint: t('fields.traineesSeeConcerns.hint'),
      choices: [
        { value: 'no', label: standard(t('fields.traineesSeeConcerns.no')) },
        { value: 'yes', label: t('fields.traineesSeeConcerns.yes') },
      ],
    },
    defaultLocale: {
      label: t('fields.defaultLocale.label'),
      differs: settings.defaultLocale !== defaultSettings.defaultLocale,
      hint: t('fields.defaultLocale.hint'),
      choices: [
        { value: 'sv', label: standard(t('fields.defaultLocale.sv')) },
        { value: 'en', label: t('fields.defaultLocale.en') },
      ],
    },
  }
}

function rowWords(t: Translate) {
  return {
    row: String(t.raw('band.row')),
    remove: String(t.raw('band.remove')),
    fields: [t('band.from'), t('band.to'), t('band.lowest'), t('band.highest')],
    choose: t('band.choose'),
    levels: [1, 2, 3, 4].map((level) => ({
      value: String(level),
      label: t('band.level', { level }),
    })),
    add: t('band.add'),
    none: t('band.none'),
    limits: t('limits', { min: 1, max: lastBandMonth }),
  }
}
