import { z } from 'zod'
import { defaultMostTaps } from './burden'
import type { LevelValue, Locale } from './instrument'
import { requestDays } from './request'
import { lastBandMonth, type NumberSetting, numberIn, settingLimits } from './setting-limits'

/** Which levels a programme expects in a stretch of months; the first month is 1, both included. */
export type ExpectedBand = {
  fromMonth: number
  toMonth: number
  lowest: LevelValue
  highest: LevelValue
}

/** What a programme may decide for itself; every key has a default. */
export type ProgrammeSettings = {
  /** Assessments planned for a new placement. */
  plannedPerPlacement: number
  /** From so much on there is enough to discuss. It is no limit for passing. */
  sufficiency: { forms: number; assessors: number; placements: number }
  attention: AttentionSettings
  /** Stretches that do not overlap, the earliest first; null while nothing is expected. */
  expectedBand: ExpectedBand[] | null
  /** Whether a trainee is told of an open concern. */
  traineesSeeConcerns: boolean
  /** A new request expires after so many days; what is made already keeps its day. */
  expiryDays: number
  /** A form that takes more taps, at its shortest, is not published. */
  mostTaps: number
  /** The language of whoever has none of their own, such as an assessor without an account. */
  defaultLocale: Locale
}

/** When a trainee needs the director's attention. Days are calendar days in Stockholm. */
export type AttentionSettings = {
  /** More days than this without an assessment, pauses not counted. */
  daysWithoutAssessment: number
  /** Under so many weeks left of a placement whose plan is not done. */
  weeksLeft: number
  /** So many ratings at proactive supervision or lower, of an area's last, past a month of training. */
  proactive: { count: number; ofLast: number; afterMonth: number }
  /** A signed assessment has been without a plan for so many days, or more. */
  daysWithoutPlan: number
  /** A request has waited for more days than this. */
  daysWaiting: number
  /** Fewer different assessors than this, once so many forms count. */
  fewAssessors: { assessors: number; afterForms: number }
}

/**
 * Two a placement is what Region Dalarna asks for. Nine forms on a scale of supervision are reliable
 * when case difficulty is known (Weller 2017), twelve by four assessors without (prEPAred): nine by
 * four it is here. The limits of attention are the product's own: no source has measured them.
 */
export const defaultSettings: ProgrammeSettings = {
  plannedPerPlacement: 2,
  sufficiency: { forms: 9, assessors: 4, placements: 2 },
  attention: {
    daysWithoutAssessment: 45,
    weeksLeft: 5,
    proactive: { count: 2, ofLast: 4, afterMonth: 3 },
    daysWithoutPlan: 14,
    daysWaiting: 10,
    fewAssessors: { assessors: 3, afterForms: 6 },
  },
  expectedBand: null,
  traineesSeeConcerns: false,
  expiryDays: requestDays,
  mostTaps: defaultMostTaps,
  defaultLocale: 'sv',
}

const number = (name: NumberSetting) => {
  const [min, max] = settingLimits[name]
  return z.int().min(min).max(max).catch(numberIn(defaultSettings, name))
}
const level = z.literal([1, 2, 3, 4])
const month = z.int().min(1).max(lastBandMonth)

// What is no group at all counts as an empty one: each of its keys falls to its own default.
const group = <S extends z.ZodRawShape>(shape: S) => z.preprocess(asGroup, z.object(shape))

const band = z
  .object({ fromMonth: month, toMonth: month, lowest: level, highest: level })
  .refine((each) => each.fromMonth <= each.toMonth && each.lowest <= each.highest)

const inOrder = (bands: ExpectedBand[]) =>
  bands.every((each, index) => each.fromMonth > (bands[index - 1]?.toMonth ?? 0))

const lookBack = group({
  count: number('attention.proactive.count'),
  ofLast: number('attention.proactive.ofLast'),
  afterMonth: number('attention.proactive.afterMonth'),
}).refine((each) => each.count <= each.ofLast)

const schema: z.ZodType<ProgrammeSettings> = group({
  plannedPerPlacement: number('plannedPerPlacement'),
  sufficiency: group({
    forms: number('sufficiency.forms'),
    assessors: number('sufficiency.assessors'),
    placements: number('sufficiency.placements'),
  }),
  attention: group({
    daysWithoutAssessment: number('attention.daysWithoutAssessment'),
    weeksLeft: number('attention.weeksLeft'),
    // More low ratings than are looked at could never be: such a pair is wrong as a whole.
    proactive: lookBack.catch(defaultSettings.attention.proactive),
    daysWithoutPlan: number('attention.daysWithoutPlan'),
    daysWaiting: number('attention.daysWaiting'),
    fewAssessors: group({
      assessors: number('attention.fewAssessors.assessors'),
      afterForms: number('attention.fewAssessors.afterForms'),
    }),
  }),
  expectedBand: z.array(band).min(1).refine(inOrder).nullable().catch(null),
  traineesSeeConcerns: z.boolean().catch(defaultSettings.traineesSeeConcerns),
  expiryDays: number('expiryDays'),
  mostTaps: number('mostTaps'),
  defaultLocale: z.literal(['sv', 'en']).catch(defaultSettings.defaultLocale),
})

/** The settings of a programme as stored: what is missing or wrong falls to its default, key by key. */
export function readSettings(stored: unknown): ProgrammeSettings {
  return schema.parse(stored)
}

function asGroup(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
