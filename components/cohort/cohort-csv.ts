import type { useTranslations } from 'next-intl'
import { isFound } from '@/domain/cohort-page'
import type { CohortPart, CohortTrainee } from '@/domain/cohort-view'
import { csvLine, csvStart } from '@/domain/csv'
import type { Locale } from '@/domain/instrument'
import type { CohortAddress } from './cohort-address'
import { reasonWords } from './reason-words'

type Words = {
  t: ReturnType<typeof useTranslations<'director.table'>>
  file: ReturnType<typeof useTranslations<'cohort.file'>>
  locale: Locale
}
type Column = [head: string, cell: (trainee: CohortTrainee) => string | null | undefined]

/** The cohort's table as a file, all its pages: those whom the address finds, a text a part. */
export async function* cohortCsv(
  first: CohortPart,
  parts: AsyncIterable<CohortPart>,
  address: CohortAddress,
  words: Words,
): AsyncGenerator<string> {
  const columns = columnsOf(first, words)
  const linesOf = ({ trainees }: CohortPart) =>
    trainees
      .filter((each) => isFound(each, address) && (each.inPhase || !address.inPhase))
      .map((each) => csvLine(columns.map(([, cell]) => cell(each) ?? '')))
      .join('')
  yield csvStart + csvLine(columns.map(([head]) => head)) + linesOf(first)
  for await (const part of parts) yield linesOf(part)
}

// Levels are words: digits would be added up and divided.
function columnsOf({ form, goals }: CohortPart, { t, file, locale }: Words): Column[] {
  const levelWord = (level?: number) =>
    form?.scale.levels.find(({ value }) => value === level)?.short[locale]
  const levels = (form?.areas ?? []).map(({ key, label }): Column => [
    label[locale],
    (each) => levelWord(each.levels[key]),
  ])
  return [
    [t('person'), (each) => each.name],
    [t('placement'), (each) => each.workplaceName],
    [file('until'), (each) => each.placement?.to],
    [t('plan'), ({ placement, done, planned }) => placement && t('done', { done, planned })],
    ...levels,
    [t('goals'), (each) => t('goalsOf', { goals: each.goals, of: goals })],
    [file('last'), (each) => each.lastObservedOn],
    [file('waitingSince'), (each) => each.requestWaitingSince],
    [
      t('reason'),
      (each) => each.reasons.map((reason) => reasonWords(each, reason, { t, locale })).join(', '),
    ],
  ]
}
