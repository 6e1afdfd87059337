import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Panel } from '@/components/ui/panel'
import { begunPlacements } from '@/domain/coverage'
import type { Coverage } from '@/domain/figures-view'
import { PlacementLine } from './placement-line'

/** What is planned, done and missing on every placement that has begun. */
export async function PlacementPanel({ coverage }: { coverage: Coverage }) {
  const t = await getTranslations('coverage.placements')
  const { trainees, today, now } = coverage
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      <ul className="divide-y divide-line">
        {trainees.map((trainee) => {
          const begun = begunPlacements(trainee, today)
          return (
            <li
              key={trainee.trainingId}
              className="grid gap-x-8 px-4 py-2 md:px-6 lg:grid-cols-[14rem_1fr]"
            >
              <Link
                href={`/director/trainees/${trainee.trainingId}`}
                prefetch={false}
                className="link tap justify-self-start font-semibold"
              >
                {trainee.name}
              </Link>
              {begun.length === 0 && <p className="text-sm text-muted lg:py-2.5">{t('none')}</p>}
              <ul className="grid pb-1.5 text-sm lg:py-1.5">
                {begun.map((placement) => (
                  <PlacementLine key={placement.id} placement={placement} today={today} now={now} />
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
