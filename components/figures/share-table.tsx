import { getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { shareOf } from '@/domain/share'
import { CountOf, type CountOfProps } from './count-of'
import { IntervalWords } from './interval-words'

export type ShareColumn = { key: string; label: string }
export type ShareLine = { key: string; label: string; shares: Record<string, CountOfProps> }

type ShareTableProps = { caption: string; head: string; columns: ShareColumn[]; lines: ShareLine[] }

/** Shares as a table: so many of so many, and how certain that is. */
export async function ShareTable({ caption, head, columns, lines }: ShareTableProps) {
  const t = await getTranslations('figures')
  return (
    <div className="-mx-4 md:-mx-6">
      <Table caption={caption} hideCaption stickyFirst cards>
        <TableHead>
          <ColumnHeader>{head}</ColumnHeader>
          {columns.map(({ key, label }) => (
            <ColumnHeader key={key}>{label}</ColumnHeader>
          ))}
        </TableHead>
        <TableBody>
          {lines.map(({ key, label, shares }) => (
            <TableRow key={key}>
              <RowHeader>{label}</RowHeader>
              {columns.map((column) => (
                <Cell key={column.key} label={column.label}>
                  <ShareCell counted={shares[column.key]} words={t('tooLittle')} />
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function ShareCell({ counted, words }: { counted: CountOfProps | undefined; words: string }) {
  if (!counted) return <span className="text-muted">{words}</span>
  return (
    <span className="flex flex-wrap gap-x-2">
      <CountOf {...counted} />
      <IntervalWords interval={shareOf(counted.count, counted.n).interval} />
    </span>
  )
}
