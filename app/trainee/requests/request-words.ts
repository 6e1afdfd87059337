import { getLocale, getTranslations } from 'next-intl/server'
import type { Candidate } from '@/components/trainee/assessor-search'
import { dateWords } from '@/components/ui/date-words'
import type { AskableAssessor } from '@/data/read-askable-assessors'
import { stockholmDate } from '@/domain/dates'

/** The assessors as a trainee chooses among them. */
export async function candidatesOf(assessors: AskableAssessor[], now: Date): Promise<Candidate[]> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('request')])
  return assessors.map(({ id, name, title, workplace, askedAt }) => ({
    id,
    name,
    about: [title, workplace].filter(Boolean).join(' · '),
    hint: askedAt
      ? t('askedLast', { day: dateWords(stockholmDate(askedAt), now, locale) })
      : undefined,
  }))
}

/** The words of the choice of an assessor. */
export async function pickerWords(label: string) {
  const [t, common] = await Promise.all([getTranslations('request'), getTranslations('common')])
  return {
    label,
    search: t('search'),
    searchButton: common('search'),
    count: String(t.raw('count')),
    none: t('noneFound'),
  }
}

const refusals = [
  'notFound',
  'closed',
  'sameAssessor',
  'notInTraining',
  'keyUsed',
  'tooMany',
] as const

/** What a request can be refused for, in words. */
export async function refusalWords(): Promise<Record<string, string>> {
  const t = await getTranslations('request.refusals')
  return Object.fromEntries(refusals.map((refusal) => [refusal, t(refusal)]))
}
