import './goal-matrix.css'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { NumberLink } from '@/components/figures/number-link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import {
  Cell,
  RowHeader,
  TableBody,
  TableFoot,
  TableHead,
  TableRow,
} from '@/components/table/table-parts'
import { traineesWith } from '@/domain/coverage'
import type { Coverage } from '@/domain/figures-view'

type GoalMatrixProps = { coverage: Coverage; programme: string | null }

/** How many forms count towards each official goal of each trainee; at the foot, of how many. */
export async function GoalMatrix({ coverage, programme }: GoalMatrixProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('coverage.goals')])
  const { goals, trainees, span } = coverage
  const none = (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('none')}</span>
    </>
  )
  return (
    <div className="goal-matrix">
      <Table caption={t('caption')} hideCaption stickyFirst>
        <TableHead>
          <ColumnHeader>{t('person')}</ColumnHeader>
          {goals.map(({ code, title }) => (
            <ColumnHeader key={code} numeric>
              <abbr title={title[locale]}>{code}</abbr>
            </ColumnHeader>
          ))}
        </TableHead>
        <TableBody>
          {trainees.map(({ trainingId, name, within, goals: counts }) => (
            <TableRow key={trainingId}>
              <RowHeader>
                <Link
                  href={`/director/trainees/${trainingId}`}
                  prefetch={false}
                  className="link tap"
                >
                  {name}
                </Link>
              </RowHeader>
              {goals.map(({ code }) => (
                <Cell key={code} numeric>
                  {counts[code] ? (
                    <NumberLink
                      n={counts[code]}
                      filter={{ trainee: trainingId, placement: within, goal: code }}
                    />
                  ) : (
                    none
                  )}
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        <TableFoot>
          <RowHeader>{t('foot')}</RowHeader>
          {goals.map(({ code }) => (
            <Cell key={code} numeric>
              <NumberLink
                n={traineesWith(trainees, code)}
                filter={{
                  ...{ programme, trainees: 'now', goal: code },
                  placement: span === 'placement' ? 'now' : null,
                }}
              />
            </Cell>
          ))}
        </TableFoot>
      </Table>
    </div>
  )
}
