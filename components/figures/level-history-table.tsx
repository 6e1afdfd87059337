import { getLocale, getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { Instrument } from '@/domain/instrument'
import type { AreaHistory, QuarterCount } from '@/domain/level-history'
import { partsInWords } from './filter-words'
import { NumberLink } from './number-link'

type LevelHistoryTableProps = {
  areas: AreaHistory[]
  counts: QuarterCount[]
  form: Instrument
  programme: string | null
}

/** The bars' twin: how many ratings of each level every area has in every quarter. */
export async function LevelHistoryTable({ areas, counts, ...of }: LevelHistoryTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')])
  const { form, programme } = of
  const { levels, notObserved } = form.scale
  const rows = areas.flatMap(({ area, quarters }) => quarters.map((each) => ({ ...each, area })))
  const countOf = (row: (typeof rows)[number], level: QuarterCount['level']) =>
    counts.find(
      (each) => each.area === row.area && each.quarter === row.quarter && each.level === level,
    )?.count ?? 0
  return (
    <div className="-mx-4 md:-mx-6">
      <Table caption={t('levels.title')} hideCaption>
        <TableHead>
          <ColumnHeader>{t('levels.area')}</ColumnHeader>
          <ColumnHeader>{t('levels.quarter')}</ColumnHeader>
          {levels.map(({ value, short }) => (
            <ColumnHeader key={value} numeric>
              {value} {short[locale]}
            </ColumnHeader>
          ))}
          <ColumnHeader numeric>n</ColumnHeader>
          <ColumnHeader numeric>{notObserved[locale]}</ColumnHeader>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const { area, quarter, n } = row
            const filter = { programme, instrument: form.key, area, quarter }
            return (
              <TableRow key={`${area} ${quarter}`}>
                <RowHeader>{form.areas.find((each) => each.key === area)?.label[locale]}</RowHeader>
                <Cell className="whitespace-nowrap">{t('quarter', partsInWords(quarter))}</Cell>
                {levels.map(({ value }) => (
                  <Cell key={value} numeric>
                    <NumberLink
                      n={countOf(row, value)}
                      filter={{ ...filter, level: `${value}` as const }}
                    />
                  </Cell>
                ))}
                <Cell numeric>
                  <NumberLink n={n} filter={{ ...filter, level: 'rated' }} />
                </Cell>
                <Cell numeric>
                  <NumberLink n={row.notObserved} filter={{ ...filter, level: 'notObserved' }} />
                </Cell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </div>
  )
}
