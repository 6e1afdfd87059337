import { getLocale, getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { Instrument } from '@/domain/instrument'
import type { AreaDistribution, RatingCount } from '@/domain/level-distribution'

type DistributionTableProps = {
  areas: AreaDistribution[]
  counts: RatingCount[]
  form: Instrument
}

/** The bars' twin: how many ratings of each level every area has. */
export async function DistributionTable({ areas, counts, form }: DistributionTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('director.levels')])
  const countOf = (area: string, level: RatingCount['level']) =>
    counts.find((each) => each.area === area && each.level === level)?.count ?? 0
  const { levels, notObserved } = form.scale
  return (
    <div className="-mx-4 md:-mx-6">
      <Table caption={t('title')} hideCaption>
        <TableHead>
          <ColumnHeader>{t('area')}</ColumnHeader>
          {levels.map(({ value, short }) => (
            <ColumnHeader key={value} numeric>
              {value} {short[locale]}
            </ColumnHeader>
          ))}
          <ColumnHeader numeric>n</ColumnHeader>
          <ColumnHeader numeric>{notObserved[locale]}</ColumnHeader>
        </TableHead>
        <TableBody>
          {areas.map(({ area, n, notObserved: unseen }) => (
            <TableRow key={area}>
              <RowHeader>{form.areas.find((each) => each.key === area)?.label[locale]}</RowHeader>
              {levels.map(({ value }) => (
                <Cell key={value} numeric>
                  {countOf(area, value)}
                </Cell>
              ))}
              <Cell numeric>{n}</Cell>
              <Cell numeric>{unseen}</Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
