import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import { stockholmDate } from '@/domain/dates'
import { type PlanItem, planState } from '@/domain/plan'
import type { ShownPlanItem } from './plan-props'

/** The lines of a plan, each with the words of its day. */
export async function shownPlan(plan: PlanItem[], now: Date): Promise<ShownPlanItem[]> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessment.plan')])
  return plan.map((item) => ({
    ...item,
    due: item.dueOn && t('due', { day: dateWords(item.dueOn, now, locale) }),
    overdue: planState(item, stockholmDate(now)) === 'overdue',
  }))
}
