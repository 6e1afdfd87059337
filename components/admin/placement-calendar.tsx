import './placement-calendar.css'
import type { CSSProperties } from 'react'
import type { Route } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { dateWords } from '@/components/ui/date-words'
import {
  type CalendarSpan,
  dayOn,
  monthsOn,
  type Stretch,
  stretchOn,
} from '@/domain/placement-scale'
import { CalendarKeys } from './calendar-keys'
import { monthWords } from './month-words'

export type CalendarRow = {
  id: string
  name: string
  programme: string
  placements: { id: string; workplace: string; from: string; to: string }[]
  leaves: { id: string; from: string; to: string | null }[]
}
type PlacementCalendarProps = { rows: CalendarRow[]; span: CalendarSpan; today: string; now: Date }

/** Doctors down, time across: each placement a bar, leave hatched, a line at today. A list where it is narrow. */
export async function PlacementCalendar({ rows, span, today, now }: PlacementCalendarProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('training.calendar')])
  const at = dayOn(span, today)
  return (
    <div className="calendar" data-keys="calendar">
      <div className="calendar-months" aria-hidden="true">
        {monthsOn(span).map(({ month, ...stretch }) => (
          <span key={month} style={across(stretch)}>
            {monthWords(month, locale)}
          </span>
        ))}
        {at !== null && (
          <span className="calendar-now" style={across({ at, width: 0 })}>
            {t('today')}
          </span>
        )}
      </div>
      <ul className="calendar-rows">
        {rows.map((row) => (
          <CalendarLine key={row.id} row={row} span={span} today={at} now={now} />
        ))}
      </ul>
      <CalendarKeys hint={t('keys')} />
    </div>
  )
}

type LineProps = { row: CalendarRow; span: CalendarSpan; today: number | null; now: Date }

async function CalendarLine({ row, span, today, now }: LineProps) {
  const t = await getTranslations('training.calendar')
  const shown = row.placements.flatMap((each) => {
    const stretch = stretchOn(span, each)
    return stretch ? [{ ...each, stretch }] : []
  })
  return (
    <li className="calendar-row">
      <div className="calendar-name">
        <Link href={`/admin/trainings/${row.id}`} prefetch={false} className="link tap">
          {row.name}
        </Link>
      </div>
      <div className="calendar-track">
        {monthsOn(span).map(({ month, at }) => (
          <span key={month} className="calendar-line" style={across({ at, width: 0 })} />
        ))}
        {today !== null && (
          <span className="calendar-today" style={across({ at: today, width: 0 })} />
        )}
        <ol>
          {shown.map(({ id, workplace, from, to, stretch }) => (
            <li key={id} style={across(stretch)} className="calendar-bar">
              <PlacementBar id={id} workplace={workplace} from={from} to={to} now={now} />
            </li>
          ))}
          <Leaves leaves={row.leaves} span={span} now={now} />
        </ol>
        {shown.length === 0 && <p className="calendar-empty">{t('empty')}</p>}
      </div>
    </li>
  )
}

type BarProps = { id: string; workplace: string; from: string; to: string; now: Date }

async function PlacementBar({ id, workplace, from, to, now }: BarProps) {
  const locale = await getLocale()
  return (
    <Link
      href={`/admin/placements/${id}` as Route}
      prefetch={false}
      title={`${workplace}, ${from} – ${to}`}
    >
      <span className="calendar-place">{workplace}</span>
      <span className="calendar-days">
        {dateWords(from, now, locale)} – {dateWords(to, now, locale)}
      </span>
    </Link>
  )
}

async function Leaves({
  leaves,
  span,
  now,
}: {
  leaves: CalendarRow['leaves']
  span: CalendarSpan
  now: Date
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('training.calendar')])
  return leaves.map(({ id, from, to }) => {
    const stretch = stretchOn(span, { from, to })
    const end = to === null ? t('openEnd') : dateWords(to, now, locale)
    return (
      stretch && (
        <li key={id} style={across(stretch)} className="calendar-leave">
          <span className="calendar-place">{t('leave')}</span>
          <span className="calendar-days">
            {dateWords(from, now, locale)} – {end}
          </span>
        </li>
      )
    )
  })
}

const across = ({ at, width }: Stretch) =>
  ({ '--at': `${at.toFixed(3)}%`, '--width': `${width.toFixed(3)}%` }) as CSSProperties
