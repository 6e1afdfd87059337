import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { PlainDate } from '@/components/ui/plain-date'
import type { TrainingState } from '@/domain/training'
import type { Missing } from '@/domain/training-missing'
import { missingWords, percentWords, TrainingTag } from './training-words'

type ListedTraining = {
  id: string
  name: string
  programme: string
  start: string
  plannedEnd: string
  percent: number
  status: TrainingState
  mainSupervisors: string[]
  missing: Missing[]
}

/** Doctors in training, each with days, main supervisor and what is missing. */
export async function TrainingsTable(props: { trainings: ListedTraining[]; now: Date }) {
  const t = await getTranslations('training.list')
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('name')}</ColumnHeader>
        <ColumnHeader>{t('state')}</ColumnHeader>
        <ColumnHeader>{t('days')}</ColumnHeader>
        <ColumnHeader>{t('supervisor')}</ColumnHeader>
        <ColumnHeader>{t('missing')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {props.trainings.map((training) => (
          <TrainingLine key={training.id} training={training} now={props.now} />
        ))}
      </TableBody>
    </Table>
  )
}

async function TrainingLine({ training, now }: { training: ListedTraining; now: Date }) {
  const { id, name, programme, start, plannedEnd, status, mainSupervisors } = training
  const [t, common, percent, missing] = await Promise.all([
    getTranslations('training.list'),
    getTranslations('common'),
    percentWords(training.percent),
    missingWords(training.missing, now),
  ])
  return (
    <TableRow>
      <RowHeader>
        <Link href={`/admin/trainings/${id}`} prefetch={false} className="link tap">
          {name}
        </Link>
        <span className="block text-sm font-normal text-muted">{programme}</span>
      </RowHeader>
      <Cell label={t('state')}>
        <TrainingTag status={status} />
      </Cell>
      <Cell label={t('days')}>
        <span>
          <PlainDate day={start} now={now} /> – <PlainDate day={plannedEnd} now={now} />
          <span className="block text-sm text-muted">{percent}</span>
        </span>
      </Cell>
      <Cell label={t('supervisorShort')}>{mainSupervisors.join(', ') || common('none')}</Cell>
      <Cell label={t('missing')}>
        {missing.length > 0 ? (
          <ul className="text-attention">
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        ) : (
          <span className="text-muted">{t('nothing')}</span>
        )}
      </Cell>
    </TableRow>
  )
}
