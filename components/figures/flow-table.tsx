import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { Flow } from '@/domain/figures-view'
import { requestEnds } from '@/domain/request-filter'
import { shareOf } from '@/domain/share'
import { IntervalWords } from './interval-words'
import { NumberLink, RequestsLink } from './number-link'

type FlowTableProps = { flow: Flow; programme: string | null }
type Line = {
  key: string
  label: string
  count: number
  n: number
  shown: ReactNode
  of: ReactNode
}

/** The tracks' twin: each band of days and each end, so many of so many. */
export async function FlowTable({ flow, programme }: FlowTableProps) {
  const t = await getTranslations('figures')
  const { n, bands } = flow.times
  const lines: Line[] = [
    ...bands.map(({ band, count }) => ({
      ...{ key: band, label: t(`band.${band}`), count, n },
      shown: <NumberLink n={count} filter={{ programme, days: band }} />,
      of: <NumberLink n={n} filter={{ programme, days: 'any' }} />,
    })),
    ...requestEnds.map((end) => ({
      ...{ key: end, label: t(`flow.${end}`), count: flow[end], n: flow.asked },
      shown: <RequestsLink n={flow[end]} filter={{ programme, end }} />,
      of: <RequestsLink n={flow.asked} filter={{ programme }} />,
    })),
  ]
  return (
    <div className="-mx-4 md:-mx-6">
      <Table caption={t('flow.title')} hideCaption>
        <TableHead>
          <ColumnHeader>{t('flow.end')}</ColumnHeader>
          <ColumnHeader numeric>{t('flow.count')}</ColumnHeader>
          <ColumnHeader numeric>{t('flow.of')}</ColumnHeader>
          <ColumnHeader>{t('flow.share')}</ColumnHeader>
        </TableHead>
        <TableBody>
          {lines.map(({ key, label, count, n, shown, of }) => (
            <TableRow key={key}>
              <RowHeader>{label}</RowHeader>
              <Cell numeric>{shown}</Cell>
              <Cell numeric>{of}</Cell>
              <Cell>
                <IntervalWords interval={shareOf(count, n).interval} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
