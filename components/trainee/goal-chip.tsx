import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { getTranslations } from 'next-intl/server'
import type { OverviewGoal } from '@/domain/trainee-view'
import { requestHref } from './request-href'

const looks = {
  covered: 'border-accent bg-accent-tint font-semibold',
  missing: 'border-line text-muted',
  offered: 'border-dashed border-edge hover:bg-sunken',
}
const box = 'flex min-h-7 items-center gap-1.5 rounded-sm border px-1.5 py-0.5'

/** One goal with how often it counts; one that is missing and on the form begins a request. */
export async function GoalChip({ goal, own }: { goal: OverviewGoal; own: boolean }) {
  const t = await getTranslations('trainee.goals')
  const { code, count, offered } = goal
  if (own && count === 0 && offered) {
    return (
      <Link href={requestHref(offered)} prefetch={false} className={`${box} ${looks.offered}`}>
        {code}
        <Icon name="plus" className="size-3.5! text-accent" />
        <span className="sr-only">
          {t('count', { count })}, {t('ask')}
        </span>
      </Link>
    )
  }
  return (
    <span className={`${box} ${looks[count > 0 ? 'covered' : 'missing']}`}>
      {code}
      <span aria-hidden="true" className="numeric">
        {count > 0 ? count : '–'}
      </span>
      <span className="sr-only">{t('count', { count })}</span>
    </span>
  )
}
