import 'server-only'
import { standingOf, type TraineeFacts } from '@/domain/cohort'
import type { CohortPlacement } from '@/domain/cohort-view'
import type { Instrument } from '@/domain/instrument'
import { type LowArea, proactiveSupervision } from '@/domain/low-levels'
import type { AttentionSettings } from '@/domain/programme-settings'
import type { Attention } from '@/domain/standing-view'

/** What asks for attention in the facts of one trainee, with the names that forms give to areas. */
export function attentionOf(
  facts: TraineeFacts<CohortPlacement>,
  settings: AttentionSettings,
  { today, forms }: { today: string; forms: Instrument[] },
): Attention {
  const { inPhase, reasons, belowPlan, lowAreas } = standingOf(facts, settings, today)
  const { trainingStart, lastObservedOn, planUnwrittenSince, requestWaitingSince } = facts
  return {
    inPhase,
    reasons,
    trainingStart,
    lastObservedOn,
    belowPlan,
    lowLevels: named(lowAreas, forms),
    planUnwrittenSince,
    requestWaitingSince,
    n: facts.n,
    assessors: facts.assessors,
  }
}

function named(lowAreas: LowArea[], forms: Instrument[]): Attention['lowLevels'] {
  return forms.flatMap(({ key, areas, scale }) => {
    const level = scale.levels.find(({ value }) => value === proactiveSupervision)?.short
    return areas.flatMap(({ key: area, label }) =>
      lowAreas
        .filter((each) => each.instrument === key && each.area === area)
        .flatMap(({ low, of }) => (level ? [{ area: label, level, low, of }] : [])),
    )
  })
}
