import type { useTranslations } from 'next-intl'
import type { ProgrammeSettings } from '@/domain/programme-settings'
import type { SettingName } from '@/domain/setting-names'

type Translate = ReturnType<typeof useTranslations<'admin.settings'>>

/** Every setting of a programme by its name, with what it says in words. */
export function settingLines(settings: ProgrammeSettings, t: Translate) {
  const { plannedPerPlacement, sufficiency, attention } = settings
  const { proactive, fewAssessors } = attention
  const month = proactive.afterMonth
  const words: Record<SettingName, string> = {
    plannedPerPlacement: t('plannedPerPlacement.value', { count: plannedPerPlacement }),
    forms: t('forms.value', { count: sufficiency.forms }),
    assessors: t('assessors.value', { count: sufficiency.assessors }),
    placements: t('placements.value', { count: sufficiency.placements }),
    daysWithoutAssessment: t('daysWithoutAssessment.value', {
      days: attention.daysWithoutAssessment,
    }),
    weeksLeft: t('weeksLeft.value', { weeks: attention.weeksLeft }),
    proactive: t('proactive.value', { ...proactive, month }),
    daysWithoutPlan: t('daysWithoutPlan.value', { days: attention.daysWithoutPlan }),
    daysWaiting: t('daysWaiting.value', { days: attention.daysWaiting }),
    fewAssessors: t('fewAssessors.value', { ...fewAssessors, forms: fewAssessors.afterForms }),
    expectedBand: bandWords(settings, t),
    expiryDays: t('expiryDays.value', { days: settings.expiryDays }),
    defaultLocale: t(`defaultLocale.${settings.defaultLocale}`),
    traineesSeeConcerns: t(`traineesSeeConcerns.${settings.traineesSeeConcerns ? 'yes' : 'no'}`),
    mostTaps: t('mostTaps.value', { count: settings.mostTaps }),
  }
  return (Object.keys(words) as SettingName[]).map((key) => ({
    key,
    name: t(`${key}.name`),
    value: words[key],
  }))
}

/** What is expected in which months, a line a stretch. */
export function bandWords({ expectedBand }: ProgrammeSettings, t: Translate): string {
  if (expectedBand === null) return t('expectedBand.none')
  return expectedBand
    .map(({ fromMonth: from, toMonth: to, ...levels }) =>
      t('expectedBand.value', { from, to, ...levels }),
    )
    .join('\n')
}
