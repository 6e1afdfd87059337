import { getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Panel } from '@/components/ui/panel'
import { PlainDate } from '@/components/ui/plain-date'

type WorkplacePanelProps = {
  workplace: string
  specialty: string
  placements: {
    id: string
    trainee: string
    programme: string
    from: string
    to: string
    planned: number
  }[]
  now: Date
}

/** One workplace, with those who are placed there and when. */
export async function WorkplacePanel(props: WorkplacePanelProps) {
  const { workplace, specialty, placements, now } = props
  const t = await getTranslations('admin.placements')
  return (
    <Panel title={workplace} lead={t('summary', { specialty, count: placements.length })} flush>
      <div className="md:[&_table]:table-fixed">
        <Table caption={workplace} hideCaption cards>
          <TableHead>
            <ColumnHeader>{t('trainee')}</ColumnHeader>
            <ColumnHeader>{t('when')}</ColumnHeader>
            <ColumnHeader>{t('planned')}</ColumnHeader>
            <ColumnHeader>{t('programme')}</ColumnHeader>
          </TableHead>
          <TableBody>
            {placements.map(({ id, trainee, programme, from, to, planned }) => (
              <TableRow key={id}>
                <RowHeader>{trainee}</RowHeader>
                <Cell label={t('when')}>
                  <span>
                    <PlainDate day={from} now={now} /> – <PlainDate day={to} now={now} />
                  </span>
                </Cell>
                <Cell label={t('planned')}>{t('assessments', { count: planned })}</Cell>
                <Cell label={t('programme')}>{programme}</Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </Panel>
  )
}
