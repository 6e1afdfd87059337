import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { PlanDue } from './plan-due'
import type { ShownPlanItem } from './plan-props'

/** The trainee's plan, to read. */
export async function PlanList({ plan }: { plan: ShownPlanItem[] }) {
  const t = await getTranslations('assessment.plan')
  if (plan.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="grid gap-2">
      {plan.map(({ id, text, done, due, overdue }) => (
        <li key={id} className="flex gap-3">
          <span className="grid size-5 flex-none translate-y-0.5 place-items-center rounded-sm border border-edge">
            {done && <Icon name="done" className="size-4!" />}
          </span>
          <span className="measure min-w-0">
            {text}
            <span className="sr-only"> ({t(done ? 'done' : 'open')})</span>
            {!done && <PlanDue due={due} overdue={overdue} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
