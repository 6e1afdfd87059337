import type { useTranslations } from 'next-intl'
import Link from 'next/link'
import { NumberLink } from '@/components/figures/number-link'
import { PlanDots } from '@/components/trainee/placements-panel'
import { dateWords } from '@/components/ui/date-words'
import { daysBetween } from '@/domain/dates'
import type { Locale } from '@/domain/instrument'
import type { Cohort, CohortTrainee } from '@/domain/cohort-view'
import { LevelSquare } from './level-square'
import { reasonWords } from './reason-words'
import type { StillColumn } from './still-table'

type Words = { t: ReturnType<typeof useTranslations<'director.table'>>; locale: Locale }
type Column = StillColumn<CohortTrainee>

/** The columns of the cohort's table. Levels are shown, never sorted by. */
export function cohortColumns(cohort: Cohort, words: Words): Column[] {
  const { t } = words
  return [
    {
      id: 'name',
      header: t('person'),
      cell: ({ row: { original } }) => (
        <Link
          href={`/director/trainees/${original.trainingId}`}
          prefetch={false}
          className="link tap"
        >
          {original.name}
        </Link>
      ),
    },
    ...placementColumns(cohort, words),
    ...levelColumns(cohort, words),
    ...countColumns(cohort, words),
    {
      id: 'reason',
      header: t('reason'),
      enableSorting: false,
      cell: ({ row: { original } }) =>
        original.reasons.length > 0 && (
          <ul className="text-xs font-medium text-attention">
            {original.reasons.map((reason) => (
              <li key={reason}>{reasonWords(original, reason, words)}</li>
            ))}
          </ul>
        ),
    },
  ]
}

function placementColumns({ now }: Cohort, { t, locale }: Words): Column[] {
  return [
    {
      id: 'placement',
      header: t('placement'),
      cell: ({ row: { original } }) =>
        original.placement && (
          <span>
            {original.placement.workplace}{' '}
            <span className="block text-xs text-muted">
              {t('until', { day: dateWords(original.placement.to, now, locale) })}
            </span>
          </span>
        ),
    },
    {
      id: 'plan',
      header: t('plan'),
      cell: ({ row: { original } }) =>
        original.placement && (
          <NumberLink
            n={original.done}
            filter={{ trainee: original.trainingId, placement: original.placement.id }}
          >
            <PlanDots done={original.done} planned={original.planned} />
            <span className="sr-only">
              {t('done', { done: original.done, planned: original.planned })}
            </span>
          </NumberLink>
        ),
    },
  ]
}

function levelColumns({ form }: Cohort, { locale }: Words): Column[] {
  if (form === null) return []
  return form.areas.map(({ key, label }) => ({
    id: `level ${key}`,
    header: label[locale],
    enableSorting: false,
    cell: ({ row: { original } }) => {
      const level = original.levels[key]
      return level && <LevelSquare level={level} form={form} locale={locale} />
    },
  }))
}

function countColumns({ goals, now, today }: Cohort, { t, locale }: Words): Column[] {
  return [
    {
      id: 'goals',
      header: t('goals'),
      cell: ({ row: { original } }) => (
        <Link
          href={`/director/trainees/${original.trainingId}#goals`}
          prefetch={false}
          className="link tap"
        >
          <span aria-hidden="true">
            {original.goals}/{goals}
          </span>
          <span className="sr-only">{t('goalsOf', { goals: original.goals, of: goals })}</span>
        </Link>
      ),
    },
    {
      id: 'last',
      header: t('last'),
      cell: ({ row: { original } }) =>
        original.lastObservedOn ? dateWords(original.lastObservedOn, now, locale) : t('never'),
    },
    {
      id: 'waiting',
      header: t('waiting'),
      cell: ({ row: { original } }) =>
        original.requestWaitingSince &&
        t('days', { days: daysBetween(original.requestWaitingSince, today) }),
    },
  ]
}
