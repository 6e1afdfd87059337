import { getLocale, getTranslations } from 'next-intl/server'
import { NumberLink } from '@/components/figures/number-link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { Instrument } from '@/domain/instrument'
import type { AreaDistribution, RatingCount } from '@/domain/level-distribution'

type DistributionTableProps = {
  areas: AreaDistribution[]
  counts: RatingCount[]
  form: Instrument
  /** What the forms of all areas have in common. */
  filter: Partial<AssessmentFilter>
}

/** The bars' twin: how many ratings of each level every area has. */
export async function DistributionTable({ areas, counts, form, filter }: DistributionTableProps) {
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
                  <NumberLink
                    n={countOf(area, value)}
                    filter={{ ...filter, area, level: `${value}` as const }}
                  />
                </Cell>
              ))}
              <Cell numeric>
                <NumberLink n={n} filter={{ ...filter, area, level: 'rated' }} />
              </Cell>
              <Cell numeric>
                <NumberLink n={unseen} filter={{ ...filter, area, level: 'notObserved' }} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
