import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { PlainDate } from '@/components/ui/plain-date'
import type { ListedAssessment } from '@/domain/figures-view'

const heads = ['observed', 'trainee', 'assessor', 'instrument', 'difficulty', 'placement'] as const

type AssessmentTableProps = { rows: ListedAssessment[]; now: Date }

/** Signed forms as rows, each the way to its form. */
export async function AssessmentTable({ rows, now }: AssessmentTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures.list')])
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        {heads.map((head) => (
          <ColumnHeader key={head}>{t(head)}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {rows.map(({ assessmentId, observedOn, trainee, assessor, ...row }) => (
          <TableRow key={assessmentId}>
            <RowHeader>
              <Link href={`/assessments/${assessmentId}`} prefetch={false} className="link tap">
                <PlainDate day={observedOn} now={now} />
                <span className="sr-only">, {trainee}</span>
              </Link>
            </RowHeader>
            <Cell label={t('trainee')}>{trainee}</Cell>
            <Cell label={t('assessor')}>{assessor}</Cell>
            <Cell label={t('instrument')}>{row.instrument[locale]}</Cell>
            <Cell label={t('difficulty')}>{row.difficulty.label[locale]}</Cell>
            <Cell label={t('placement')}>{row.workplace ?? '–'}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
