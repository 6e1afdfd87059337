import { getLocale, getTranslations } from 'next-intl/server'
import { NumberLink } from '@/components/figures/number-link'
import { PlanDots } from '@/components/trainee/placements-panel'
import { dateWords } from '@/components/ui/date-words'
import type { CohortPlacement } from '@/domain/cohort-view'
import { missingOf } from '@/domain/coverage'
import { placementPhase } from '@/domain/placement'

type PlacementLineProps = { placement: CohortPlacement; today: string; now: Date }

/** One placement: where, until when, its plan as dots, and the same in words. */
export async function PlacementLine({ placement, today, now }: PlacementLineProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('coverage.placements')])
  const { id, workplace, to, planned, done } = placement
  const missing = missingOf(placement)
  return (
    <li className="grid gap-x-6 py-1 sm:grid-cols-[1fr_7rem_5rem_6rem] sm:items-center">
      <span>
        {workplace}{' '}
        <span className="whitespace-nowrap text-muted">
          {t('until', {
            phase: placementPhase(placement, today),
            day: dateWords(to, now, locale),
          })}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-4 sm:contents">
        <PlanDots done={done} planned={planned} />
        <span className="whitespace-nowrap">
          {t.rich('done', {
            done,
            planned,
            number: (words) => (
              <NumberLink n={done} filter={{ placement: id }}>
                {words}
              </NumberLink>
            ),
          })}
        </span>
        <span className={missing > 0 ? 'font-medium' : 'text-muted'}>
          {t('missing', { missing })}
        </span>
      </span>
    </li>
  )
}
