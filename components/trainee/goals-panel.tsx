import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { goalsCovered } from '@/domain/goal'
import type { OverviewGoal } from '@/domain/trainee-view'
import { GoalChip } from './goal-chip'

/** The official goals, with how many assessments count towards each. */
export async function GoalsPanel({ goals, own }: { goals: OverviewGoal[]; own: boolean }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee.goals')])
  return (
    <Panel id="goals" title={t('title')} lead={t('lead', goalsCovered(goals))}>
      <ul className="flex flex-wrap gap-1.5 text-xs">
        {goals.map((goal) => (
          <li key={goal.code}>
            <GoalChip goal={goal} own={own} />
          </li>
        ))}
      </ul>
      {own && goals.some(({ count, offered }) => count === 0 && offered) && (
        <p className="mt-2 text-sm text-muted">{t('hint')}</p>
      )}
      <div className="mt-2 text-sm">
        <Disclosure summary={t('titles')}>
          <ul className="grid gap-1.5">
            {goals.map(({ code, title, count }) => (
              <li key={code} className="grid grid-cols-[3rem_1fr_auto] gap-2">
                <span className="font-semibold">{code}</span>
                <span>{title[locale]}</span>
                <span className="numeric text-muted">{count}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Panel>
  )
}
