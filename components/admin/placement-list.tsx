import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { PlainDate } from '@/components/ui/plain-date'

type PlacementListProps = {
  training: {
    id: string
    placements: { id: string; workplace: string; from: string; to: string; planned: number }[]
    now: Date
  }
  mayChange: boolean
}

/** The placements of a training in order, each with the way to change it. */
export async function PlacementList({ training, mayChange }: PlacementListProps) {
  const { id, placements, now } = training
  const t = await getTranslations('training.placements')
  const add = mayChange && (
    <ButtonLink href={`/admin/trainings/${id}/placements/new` as Route} variant="secondary">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Panel title={t('title')} action={add} flush={placements.length > 0}>
      {placements.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Table caption={t('title')} hideCaption cards>
          <TableHead>
            <ColumnHeader>{t('where')}</ColumnHeader>
            <ColumnHeader>{t('when')}</ColumnHeader>
            <ColumnHeader>{t('planned')}</ColumnHeader>
          </TableHead>
          <TableBody>
            {placements.map(({ id: placementId, workplace, from, to, planned }) => (
              <TableRow key={placementId}>
                <RowHeader>
                  <Link
                    href={`/admin/placements/${placementId}` as Route}
                    prefetch={false}
                    className="link tap"
                  >
                    {workplace}
                  </Link>
                </RowHeader>
                <Cell label={t('when')}>
                  <span>
                    <PlainDate day={from} now={now} /> – <PlainDate day={to} now={now} />
                  </span>
                </Cell>
                <Cell label={t('planned')}>{t('count', { count: planned })}</Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  )
}
