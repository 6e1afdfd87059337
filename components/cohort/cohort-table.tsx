import './cohort-table.css'
import { flexRender } from '@tanstack/react-table'
import { getLocale, getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { CohortAddress } from './cohort-address'
import { cohortColumns } from './cohort-columns'
import type { Cohort, CohortTrainee } from '@/domain/cohort-view'
import { sortOf } from './sort-of'
import { stillTable } from './still-table'

type CohortTableProps = { cohort: Cohort; rows: CohortTrainee[]; address: CohortAddress }

/** The rows of one page; each sortable head is a link to the same rows in another order. */
export async function CohortTable({ cohort, rows, address }: CohortTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('director.table')])
  const table = stillTable({
    columns: cohortColumns(cohort, { t, locale }),
    rows,
    idOf: (row) => row.trainingId,
    sorted: { id: address.sort, desc: address.direction === 'desc' },
  })
  const heads = table.getHeaderGroups().flatMap((group) => group.headers)
  return (
    <div className="cohort-table">
      <Table caption={t('caption')} hideCaption stickyFirst cards>
        <TableHead>
          {heads.map(({ column }) => (
            <ColumnHeader key={column.id} sort={sortOf(column.id, address)}>
              {column.id.startsWith('level') ? (
                <span className="level-head">{String(column.columnDef.header)}</span>
              ) : (
                String(column.columnDef.header)
              )}
            </ColumnHeader>
          ))}
        </TableHead>
        <TableBody>
          {table.getRowModel().rows.map((row) => (
            <TableRow key={row.id}>
              {row.getAllCells().map((cell) => {
                const { id, columnDef } = cell.column
                const content = flexRender(columnDef.cell, cell.getContext())
                if (id === 'name') return <RowHeader key={id}>{content}</RowHeader>
                const kind = id.split(' ')[0]
                return (
                  <Cell key={id} label={String(columnDef.header)} className={`${kind}-cell`}>
                    {content}
                  </Cell>
                )
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
