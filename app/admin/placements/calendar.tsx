import type { Route } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CalendarTable } from '@/components/admin/calendar-table'
import { monthAndYear } from '@/components/admin/month-words'
import { PlacementCalendar } from '@/components/admin/placement-calendar'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import type { Administrator } from '@/data/access/viewer'
import { readPlacementCalendar } from '@/data/read-placement-calendar'
import { addMonths, monthOf, spanOf } from '@/domain/placement-scale'

const months = 12

type CalendarProps = { administrator: Administrator; from: string | undefined }

/** A year of placements, from the month that the address names or the one before this. */
export async function Calendar({ administrator, from }: CalendarProps) {
  const [{ rows, today, now }, locale, t] = await Promise.all([
    readPlacementCalendar(administrator),
    getLocale(),
    getTranslations('training.calendar'),
  ])
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState title={t('none')} text={t('noneText')} />
      </Panel>
    )
  }
  const first = from ?? addMonths(monthOf(today), -2)
  const span = spanOf(first, months)
  const hrefOf = (by: number) => `/admin/placements?from=${addMonths(first, by)}` as Route
  const words = { from: monthAndYear(first, locale), to: monthAndYear(monthOf(span.to), locale) }
  const turning = (
    <span className="flex gap-2 print:hidden">
      <ButtonLink href={hrefOf(-6)} variant="quiet">
        {t('earlier')}
      </ButtonLink>
      <ButtonLink href={hrefOf(6)} variant="quiet">
        {t('later')}
      </ButtonLink>
    </span>
  )
  return (
    <Panel title={t('months', words)} action={turning} flush>
      <PlacementCalendar rows={rows} span={span} today={today} now={now} />
      <div className="px-4 pb-5 md:px-6 print:hidden">
        <Disclosure summary={t('table')}>
          <CalendarTable rows={rows} span={span} now={now} />
        </Disclosure>
      </div>
    </Panel>
  )
}
