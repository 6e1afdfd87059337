import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { PlanDots } from '@/components/trainee/placements-panel'
import { dateWords } from '@/components/ui/date-words'
import { daysBetween } from '@/domain/dates'
import type { OverviewPlacement } from '@/domain/trainee-view'
import type { SupervisedTrainee } from '@/domain/cohort-view'

type SupervisedTableProps = { trainees: SupervisedTrainee[]; today: string; now: Date }

/** A supervisor's own trainees: where they are, what is planned, what was last seen. */
export async function SupervisedTable({ trainees, today, now }: SupervisedTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('supervisor.table')])
  const heads = ['person', 'placement', 'plan', 'last', 'waiting'] as const
  return (
    <Table caption={t('caption')} hideCaption cards>
      <TableHead>
        {heads.map((head) => (
          <ColumnHeader key={head}>{t(head)}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {trainees.map((trainee) => (
          <TableRow key={trainee.trainingId}>
            <RowHeader>
              <Link
                href={`/supervisor/trainees/${trainee.trainingId}`}
                prefetch={false}
                className="link tap"
              >
                {trainee.name}
              </Link>
              {trainee.kind === 'placement' && (
                <span className="block text-xs font-normal text-muted">{t('placementOnly')}</span>
              )}
            </RowHeader>
            <Cell label={t('placement')}>
              <Placed placement={trainee.placement} now={now} />
            </Cell>
            <Cell label={t('plan')}>
              <Plan placement={trainee.placement} />
            </Cell>
            <Cell label={t('last')}>
              {trainee.lastObservedOn ? dateWords(trainee.lastObservedOn, now, locale) : t('never')}
            </Cell>
            <Cell label={t('waiting')}>
              {trainee.requestWaitingSince
                ? t('days', { days: daysBetween(trainee.requestWaitingSince, today) })
                : t('nothing')}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

type PlacedProps = { placement: OverviewPlacement | null; now: Date }

async function Placed({ placement, now }: PlacedProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('supervisor.table')])
  if (placement === null) return t('noPlacement')
  return (
    <span>
      {placement.workplace}{' '}
      <span className="block text-xs text-muted">
        {t('until', { day: dateWords(placement.to, now, locale) })}
      </span>
    </span>
  )
}

async function Plan({ placement }: Pick<PlacedProps, 'placement'>) {
  const t = await getTranslations('supervisor.table')
  if (placement === null) return t('nothing')
  const { done, planned } = placement
  return (
    <span className="flex flex-wrap items-center gap-x-2.5">
      <PlanDots done={done} planned={planned} />
      {t('done', { done, planned })}
    </span>
  )
}
