import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import { placementPhase, planDots } from '@/domain/placement'
import type { OverviewPlacement } from '@/domain/trainee-view'

type PlacementsPanelProps = { placements: OverviewPlacement[]; today: string; now: Date }

/** The placements with the assessments planned and done on each. */
export async function PlacementsPanel({ placements, today, now }: PlacementsPanelProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee.placements')])
  return (
    <Panel title={t('title')} flush>
      {placements.length === 0 && <p className="px-4 pb-4 text-muted md:px-6">{t('none')}</p>}
      <ul className="divide-y divide-line pb-1">
        {placements.map((placement) => {
          const { id, workplace, from, to, done, planned } = placement
          const phase = placementPhase(placement, today)
          return (
            <li key={id} className="grid gap-1 px-4 py-3 md:px-6">
              <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <span className={phase === 'coming' ? '' : 'font-semibold'}>{workplace}</span>
                {phase === 'current' && <Badge tone="accent">{t('current')}</Badge>}
              </p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
                <PlanDots done={done} planned={planned} />
                <span>{t(done > planned ? 'doneMore' : 'done', { done, planned })}</span>
                <span>
                  {t('period', {
                    from: dateWords(from, now, locale),
                    to: dateWords(to, now, locale),
                  })}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** ●●○: what is done and what is planned; the words beside say the same. */
export function PlanDots({ done, planned }: { done: number; planned: number }) {
  return (
    <span aria-hidden="true" className="flex flex-wrap gap-1">
      {planDots(done, planned).map((dot, index) => (
        <svg key={index} viewBox="0 0 12 12" className="size-3">
          <circle
            cx="6"
            cy="6"
            r="4.75"
            strokeWidth="1.5"
            className={dot === 'done' ? 'fill-accent stroke-accent' : 'fill-none stroke-edge'}
          />
        </svg>
      ))}
    </span>
  )
}
