import type { useTranslations } from 'next-intl'
import { dateWords } from '@/components/ui/date-words'
import type { AssessmentFilter, FilterKey } from '@/domain/assessment-filter'
import { filterKeys } from '@/domain/assessment-filter'
import type { AssessmentList } from '@/domain/figures-view'
import type { Locale, Option } from '@/domain/instrument'
import { partsOf } from '@/domain/quarter'

type Named = Pick<AssessmentList, 'names' | 'now'>
type Words = { t: ReturnType<typeof useTranslations<'figures'>>; locale: Locale }

/** What a list of signed forms is narrowed to, each filter in words, in a fixed order. */
export function filterWords(filter: AssessmentFilter, named: Named, words: Words) {
  const { names, now } = named
  const { t, locale } = words
  const { placement, form } = names
  const labelOf = (options: Option[] | undefined, key: string | null) =>
    options?.find((each) => each.key === key)?.label[locale] ?? key
  const day = (date: string) => dateWords(date, now, locale)
  const said: Record<FilterKey, () => string | null | undefined> = {
    programme: () => names.programme,
    trainees: () => t('filter.now'),
    trainee: () => names.trainee,
    goal: () => t('filter.goal', { code: filter.goal ?? '' }),
    instrument: () => form?.name[locale],
    area: () => labelOf(form?.areas, filter.area),
    level: () => levelWords(filter, named, words),
    levels: () => filter.levels && t(`filter.${filter.levels}`),
    focus: () => t('filter.focus', { name: labelOf(form?.focus.options, filter.focus) ?? '' }),
    difficulty: () => filter.difficulty && t(`filter.${filter.difficulty}`),
    placement: () =>
      placement
        ? t('filter.placement', {
            workplace: placement.workplace,
            from: day(placement.from),
            to: day(placement.to),
          })
        : t('filter.placementNow'),
    workplace: () => (filter.workplace === 'none' ? t('noWorkplace') : names.workplace),
    assessor: () => (filter.assessor === 'others' ? t('filter.others') : names.assessor),
    quarter: () => filter.quarter && t('filter.quarter', partsInWords(filter.quarter)),
    days: () => filter.days && t(`filter.days.${filter.days}`),
    nextStep: () => filter.nextStep && t(`filter.nextStep.${filter.nextStep}`),
  }
  return filterKeys
    .filter((key) => filter[key] !== null)
    .map((key) => ({ key, words: said[key]() ?? '' }))
}

function levelWords({ level }: AssessmentFilter, { names }: Named, { t, locale }: Words) {
  if (level === null) return null
  if (level === 'rated' || level === 'notObserved') return t(`filter.${level}`)
  const found = names.form?.scale.levels.find((each) => String(each.value) === level)
  return t('filter.level', { level, name: found?.short[locale] ?? '' })
}

/** The parts of a quarter as a message takes them: a year has no thousands. */
export function partsInWords(quarter: string) {
  const { year, number } = partsOf(quarter)
  return { year: String(year), number: String(number) }
}
