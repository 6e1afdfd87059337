import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { PlainDate } from '@/components/ui/plain-date'
import type { AreaProgress } from '@/domain/progress'
import type { InstrumentProgress } from '@/domain/trainee-view'

type AreaTableProps = InstrumentProgress & { area: AreaProgress; label: string; now: Date }

/** The curve's twin: every observation of one area as a row, newest first. */
export async function AreaTable({ area, label, form, observations, now }: AreaTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('progress')])
  const levels = new Map(area.points.map((point) => [point.assessmentId, point.level]))
  const marks = [...area.points, ...area.notObserved].toSorted((one, other) =>
    one.observedOn < other.observedOn ? 1 : -1,
  )
  const ratingOf = (assessmentId: string) => {
    const level = form.scale.levels.find((each) => each.value === levels.get(assessmentId))
    return level ? `${level.value} ${level.short[locale]}` : form.scale.notObserved[locale]
  }
  return (
    <Table caption={t('table.caption', { area: label })} hideCaption>
      <TableHead>
        <ColumnHeader>{t('table.observed')}</ColumnHeader>
        <ColumnHeader>{t('table.level')}</ColumnHeader>
        <ColumnHeader>{form.difficulty.heading[locale]}</ColumnHeader>
        <ColumnHeader>{form.header.assessor[locale]}</ColumnHeader>
      </TableHead>
      <TableBody>
        {marks.map(({ assessmentId, observedOn, difficulty, daysToSign, late }) => (
          <TableRow key={assessmentId}>
            <RowHeader>
              <Link href={`/assessments/${assessmentId}`} prefetch={false} className="link">
                <PlainDate day={observedOn} now={now} />
              </Link>
            </RowHeader>
            <Cell>
              {ratingOf(assessmentId)}
              <span className="block text-xs text-muted">
                {t('freshness', { days: daysToSign })}
                {late && ` · ${t('late')}`}
              </span>
            </Cell>
            <Cell>
              {form.difficulty.options.find((each) => each.key === difficulty)?.label[locale]}
            </Cell>
            <Cell>
              {observations.find((each) => each.assessmentId === assessmentId)?.assessorName}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
