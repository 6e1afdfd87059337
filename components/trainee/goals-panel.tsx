import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { goalsCovered } from '@/domain/goal'
import type { OverviewGoal } from '@/domain/trainee-view'

/** The official goals, with how many assessments count towards each. */
export async function GoalsPanel({ goals }: { goals: OverviewGoal[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee.goals')])
  return (
    <Panel title={t('title')} lead={t('lead', goalsCovered(goals))}>
      <ul className="flex flex-wrap gap-1.5 text-xs">
        {goals.map(({ code, count }) => (
          <li
            key={code}
            className={`flex items-center gap-1.5 rounded-sm border px-1.5 py-0.5 ${count > 0 ? 'border-accent bg-accent-tint font-semibold' : 'border-line text-muted'}`}
          >
            {code}
            <span aria-hidden="true" className="numeric">
              {count > 0 ? count : '–'}
            </span>
            <span className="sr-only">{t('count', { count })}</span>
          </li>
        ))}
      </ul>
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
