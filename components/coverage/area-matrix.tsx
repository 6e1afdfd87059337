import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { NumberLink } from '@/components/figures/number-link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { CoverageTrainee } from '@/domain/coverage'
import type { InstrumentCoverage } from '@/domain/figures-view'

type AreaMatrixProps = { instrument: InstrumentCoverage; trainees: CoverageTrainee[] }

/** One form's areas as columns, one trainee a row. */
export async function AreaMatrix({ instrument, trainees }: AreaMatrixProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('coverage.areas')])
  const { form } = instrument
  return (
    <Table caption={t('caption')} hideCaption stickyFirst cards>
      <TableHead>
        <ColumnHeader>{t('person')}</ColumnHeader>
        {form.areas.map(({ key, label }) => (
          <ColumnHeader key={key}>{label[locale]}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {trainees.map(({ trainingId, name, within }) => (
          <TableRow key={trainingId}>
            <RowHeader>
              <Link href={`/director/trainees/${trainingId}`} prefetch={false} className="link tap">
                {name}
              </Link>
            </RowHeader>
            {form.areas.map(({ key, label }) => (
              <Cell key={key} label={label[locale]}>
                <Ratings {...{ instrument, trainingId, within }} area={key} />
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

type RatingsProps = Pick<CoverageTrainee, 'trainingId' | 'within'> & {
  instrument: InstrumentCoverage
  area: string
}

async function Ratings({ instrument, trainingId, within, area }: RatingsProps) {
  const t = await getTranslations('coverage.areas')
  const found = instrument.trainees[trainingId]?.[area]
  const { rated, notObserved } = found ?? { rated: 0, notObserved: 0 }
  const trainee = { trainee: trainingId, placement: within }
  const filter = { ...trainee, instrument: instrument.form.key, area }
  return (
    <span className="flex flex-wrap gap-x-3">
      <NumberLink n={rated} filter={{ ...filter, level: 'rated' }}>
        {t('rated', { count: rated })}
      </NumberLink>
      <span className="whitespace-nowrap text-muted">
        {t.rich('notObserved', {
          count: notObserved,
          number: (words) => (
            <NumberLink n={notObserved} filter={{ ...filter, level: 'notObserved' }}>
              {words}
            </NumberLink>
          ),
        })}
      </span>
    </span>
  )
}
