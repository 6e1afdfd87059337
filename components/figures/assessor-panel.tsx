import { getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Panel } from '@/components/ui/panel'
import { type AssessorFigures, namedFrom } from '@/domain/assessor-figures'
import { AssessorCells } from './assessor-cells'

type AssessorPanelProps = { figures: AssessorFigures; programme: string | null }

const heads = ['name', 'assessments', 'response', 'nextStep', 'same'] as const

/** How assessors assess, in alphabetical order: nobody is ranked, and who has few forms is not named. */
export async function AssessorPanel({ figures, programme }: AssessorPanelProps) {
  const t = await getTranslations('figures.assessors')
  const words = await getTranslations('figures')
  const { named, others } = figures
  const isEmpty = named.length === 0 && others === null
  return (
    <Panel title={t('title')} lead={t('definition', namedFrom)} flush>
      {isEmpty ? (
        <p className="px-4 pb-4 text-muted md:px-6">{words('none')}</p>
      ) : (
        <Table caption={t('caption')} hideCaption cards>
          <TableHead>
            {heads.map((head) => (
              <ColumnHeader key={head}>{t(head)}</ColumnHeader>
            ))}
          </TableHead>
          <TableBody>
            {named.map(({ assessorId, name, ...figure }) => (
              <TableRow key={assessorId}>
                <RowHeader>{name}</RowHeader>
                <AssessorCells figure={figure} filter={{ programme, assessor: assessorId }} />
              </TableRow>
            ))}
            {others && (
              <TableRow>
                <RowHeader>{t('others', { count: others.assessors })}</RowHeader>
                <AssessorCells figure={others} filter={{ programme, assessor: 'others' }} />
              </TableRow>
            )}
          </TableBody>
        </Table>
      )}
    </Panel>
  )
}
