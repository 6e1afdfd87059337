import type { Route } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Badge } from '@/components/ui/badge'
import { dateWords } from '@/components/ui/date-words'
import { isOpenOn } from '@/domain/workplace'

type Workplace = {
  id: string
  name: string
  specialty: string
  closedOn: string | null
  placedNow: number
  placedAfter: number
}
type WorkplacesTableProps = {
  region: { name: string; workplaces: Workplace[] }
  today: string
  now: Date
}

/** The workplaces of a region, each with the way to mend it. */
export async function WorkplacesTable({ region, today, now }: WorkplacesTableProps) {
  const t = await getTranslations('training.workplaces')
  return (
    <Table caption={region.name} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('name')}</ColumnHeader>
        <ColumnHeader>{t('specialty')}</ColumnHeader>
        <ColumnHeader numeric>{t('placed')}</ColumnHeader>
        <ColumnHeader>{t('state')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {region.workplaces.map((workplace) => (
          <TableRow key={workplace.id}>
            <RowHeader>
              <Link
                href={`/admin/workplaces/${workplace.id}` as Route}
                prefetch={false}
                className="link tap"
              >
                {workplace.name}
              </Link>
            </RowHeader>
            <Cell label={t('specialty')}>{workplace.specialty}</Cell>
            <Cell label={t('placed')} numeric>
              {workplace.placedNow}
            </Cell>
            <Cell label={t('state')}>
              <Standing workplace={workplace} today={today} now={now} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

async function Standing(props: { workplace: Workplace; today: string; now: Date }) {
  const { workplace, today, now } = props
  const { closedOn, placedAfter } = workplace
  const [locale, t] = await Promise.all([getLocale(), getTranslations('training.workplaces')])
  if (closedOn === null) return <span className="text-muted">{t('open')}</span>
  const words = isOpenOn(workplace, today) ? 'closes' : 'closed'
  return (
    <span>
      <Badge tone="quiet">{t(words, { day: dateWords(closedOn, now, locale) })}</Badge>
      {placedAfter > 0 && (
        <span className="block text-sm text-attention">
          {t('placedAfter', { count: placedAfter })}
        </span>
      )}
    </span>
  )
}
