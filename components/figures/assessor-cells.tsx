import { getTranslations } from 'next-intl/server'
import { Cell } from '@/components/table/table-parts'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { AssessorFigure } from '@/domain/assessor-figures'
import { shareOf } from '@/domain/share'
import { CountOf, type CountOfProps } from './count-of'
import { IntervalWords } from './interval-words'
import { NumberLink } from './number-link'

type AssessorCellsProps = { figure: AssessorFigure; filter: Partial<AssessmentFilter> }

/** The figures of one line: an assessor’s, or those of all others together. */
export async function AssessorCells({ figure, filter }: AssessorCellsProps) {
  const t = await getTranslations('figures.assessors')
  const { assessments, asked, median, nextSteps, several, same } = figure
  return (
    <>
      <Cell label={t('assessments')}>
        <NumberLink n={assessments} filter={filter} />
      </Cell>
      <Cell label={t('response')}>
        {median === null ? (
          t('never')
        ) : (
          <span className="flex flex-wrap gap-x-2">
            {t('days', { days: median })}
            <span className="text-muted">
              {t.rich('n', {
                n: asked,
                number: (words) => (
                  <NumberLink n={asked} filter={{ ...filter, days: 'any' }}>
                    {words}
                  </NumberLink>
                ),
              })}
            </span>
          </span>
        )}
      </Cell>
      <Cell label={t('nextStep')}>
        <Counted
          {...{ count: nextSteps, n: assessments, whole: filter }}
          part={{ ...filter, nextStep: 'yes' }}
        />
      </Cell>
      <Cell label={t('same')}>
        <Counted
          {...{ count: same, n: several }}
          part={{ ...filter, levels: 'same' }}
          whole={{ ...filter, levels: 'several' }}
        />
      </Cell>
    </>
  )
}

function Counted(counted: CountOfProps) {
  return (
    <span className="flex flex-wrap gap-x-2">
      <CountOf {...counted} />
      <IntervalWords interval={shareOf(counted.count, counted.n).interval} />
    </span>
  )
}
