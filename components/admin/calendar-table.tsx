import { getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { PlainDate } from '@/components/ui/plain-date'
import { type CalendarSpan, stretchOn } from '@/domain/placement-scale'
import type { CalendarRow } from './placement-calendar'

type CalendarTableProps = { rows: CalendarRow[]; span: CalendarSpan; now: Date }

/** The calendar's twin: the same placements and leaves, a line each. */
export async function CalendarTable({ rows, span, now }: CalendarTableProps) {
  const t = await getTranslations('training.calendar')
  const lines = rows.flatMap(({ name, placements, leaves }) =>
    [
      ...placements.map(({ id, workplace: where, from, to }) => ({ id, name, where, from, to })),
      ...leaves.map(({ id, from, to }) => ({ id, name, where: t('leave'), from, to })),
    ]
      .filter((each) => stretchOn(span, each) !== null)
      .toSorted((one, other) => (one.from < other.from ? -1 : 1)),
  )
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('person')}</ColumnHeader>
        <ColumnHeader>{t('where')}</ColumnHeader>
        <ColumnHeader>{t('first')}</ColumnHeader>
        <ColumnHeader>{t('last')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {lines.map(({ id, name, where, from, to }) => (
          <TableRow key={id}>
            <RowHeader>{name}</RowHeader>
            <Cell label={t('where')}>{where}</Cell>
            <Cell label={t('first')}>
              <PlainDate day={from} now={now} />
            </Cell>
            <Cell label={t('last')}>
              {to === null ? t('openEnd') : <PlainDate day={to} now={now} />}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
