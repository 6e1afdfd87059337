import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Panel } from '@/components/ui/panel'
import type { AssessorDiversity } from '@/domain/figures-view'
import { NumberLink } from './number-link'

/** By how many different assessors each trainee has been seen, in alphabetical order. */
export async function DiversityPanel({ trainees }: { trainees: AssessorDiversity[] }) {
  const t = await getTranslations('figures.diversity')
  return (
    <Panel title={t('title')} lead={t('definition')} flush>
      {trainees.length === 0 ? (
        <p className="px-4 pb-4 text-muted md:px-6">{t('none')}</p>
      ) : (
        <div className="max-w-2xl">
          <Table caption={t('caption')} hideCaption>
            <TableHead>
              <ColumnHeader>{t('name')}</ColumnHeader>
              <ColumnHeader numeric>{t('assessments')}</ColumnHeader>
              <ColumnHeader numeric>{t('assessors')}</ColumnHeader>
            </TableHead>
            <TableBody>
              {trainees.map(({ trainingId, name, assessments, assessors }) => (
                <TableRow key={trainingId}>
                  <RowHeader>
                    <Link
                      href={`/director/trainees/${trainingId}`}
                      prefetch={false}
                      className="link tap"
                    >
                      {name}
                    </Link>
                  </RowHeader>
                  <Cell numeric>
                    <NumberLink n={assessments} filter={{ trainee: trainingId }} />
                  </Cell>
                  <Cell numeric>
                    <NumberLink n={assessors} filter={{ trainee: trainingId }} />
                  </Cell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </Panel>
  )
}
