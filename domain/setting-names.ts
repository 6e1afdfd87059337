import type { ProgrammeSettings } from './programme-settings'

/** Every setting by the name under which the page, the history and the audit speak of it. */
export function settingsByName(settings: ProgrammeSettings) {
  const { sufficiency, attention } = settings
  return {
    plannedPerPlacement: settings.plannedPerPlacement,
    forms: sufficiency.forms,
    assessors: sufficiency.assessors,
    placements: sufficiency.placements,
    daysWithoutAssessment: attention.daysWithoutAssessment,
    weeksLeft: attention.weeksLeft,
    proactive: attention.proactive,
    daysWithoutPlan: attention.daysWithoutPlan,
    daysWaiting: attention.daysWaiting,
    fewAssessors: attention.fewAssessors,
    expectedBand: settings.expectedBand,
    expiryDays: settings.expiryDays,
    mostTaps: settings.mostTaps,
    defaultLocale: settings.defaultLocale,
    traineesSeeConcerns: settings.traineesSeeConcerns,
  }
}
export type SettingName = keyof ReturnType<typeof settingsByName>

/** Which settings differ between two states of a programme, in the order of the page. */
export function changedSettings(was: ProgrammeSettings, is: ProgrammeSettings): SettingName[] {
  const [before, after] = [settingsByName(was), settingsByName(is)]
  return (Object.keys(after) as SettingName[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}
