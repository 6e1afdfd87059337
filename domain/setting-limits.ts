import type { ProgrammeSettings } from './programme-settings'

/** The most ratings of an area that a programme can have looked back at. */
export const longestLookBack = 10

/** The last month of training that a stretch of the expected band may reach. */
export const lastBandMonth = 60

/** The least and the most of every setting that is a number, by where it stands. */
export const settingLimits = {
  plannedPerPlacement: [0, 50],
  'sufficiency.forms': [1, 100],
  'sufficiency.assessors': [1, 50],
  'sufficiency.placements': [1, 20],
  'attention.daysWithoutAssessment': [1, 365],
  'attention.weeksLeft': [0, 52],
  'attention.proactive.count': [1, longestLookBack],
  'attention.proactive.ofLast': [1, longestLookBack],
  'attention.proactive.afterMonth': [0, 60],
  'attention.daysWithoutPlan': [1, 365],
  'attention.daysWaiting': [0, 365],
  'attention.fewAssessors.assessors': [1, 50],
  'attention.fewAssessors.afterForms': [1, 100],
  expiryDays: [1, 60],
  mostTaps: [8, 40],
} as const satisfies Record<string, readonly [number, number]>
export type NumberSetting = keyof typeof settingLimits

export const numberSettings = Object.keys(settingLimits) as NumberSetting[]

/** A setting that is a number, by where it stands. */
export function numberIn(settings: ProgrammeSettings, name: NumberSetting): number {
  const within = (group: unknown, key: string) => (group as Record<string, unknown>)[key]
  return Number(name.split('.').reduce<unknown>(within, settings))
}
