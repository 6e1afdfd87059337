import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Time } from '@/components/ui/time'
import type { ListedRequest } from '@/domain/figures-view'

const heads = ['trainee', 'asked', 'assessor', 'status', 'reason'] as const

type RequestTableProps = { rows: ListedRequest[]; now: Date }

/** Requests as rows: who asked whom, when, and how it went. */
export async function RequestTable({ rows, now }: RequestTableProps) {
  const [t, common] = await Promise.all([
    getTranslations('figures.requests'),
    getTranslations('common.status'),
  ])
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        {heads.map((head) => (
          <ColumnHeader key={head}>{t(head)}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {rows.map(({ requestId, trainingId, trainee, assessor, madeAt, status, reason }) => (
          <TableRow key={requestId}>
            <RowHeader>
              <Link href={`/director/trainees/${trainingId}`} prefetch={false} className="link tap">
                {trainee}
              </Link>
            </RowHeader>
            <Cell label={t('asked')}>
              <Time at={madeAt} now={now} />
            </Cell>
            <Cell label={t('assessor')}>{assessor}</Cell>
            <Cell label={t('status')}>{common(status)}</Cell>
            <Cell label={t('reason')}>{reason ?? '–'}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
