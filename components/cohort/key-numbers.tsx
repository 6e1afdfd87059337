import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { assessmentsHref } from '@/components/figures/assessments-href'
import { summaryOf } from '@/domain/cohort'
import { type CohortAddress, cohortHref, wholeCohort } from './cohort-address'
import type { Cohort } from '@/domain/cohort-view'

/** The cohort in one line; each number leads to its rows. */
export async function KeyNumbers({ cohort, address }: { cohort: Cohort; address: CohortAddress }) {
  const t = await getTranslations('director.numbers')
  const { trainees, daysToSign } = cohort
  const { n, inPhase, noAssessment, medianDaysToSign } = summaryOf(trainees, daysToSign)
  const whole = wholeCohort(address)
  const days = daysWithout(cohort, address)
  const numbers: [string, Route][] = [
    [t('trainees', { n }), cohortHref(whole)],
    [t('inPhase', { n: inPhase }), cohortHref(whole, { inPhase: true })],
    [
      days === null
        ? t('noAssessmentMixed', { n: noAssessment })
        : t('noAssessment', { n: noAssessment, days }),
      cohortHref(whole, { reason: 'noAssessment' }),
    ],
    [
      medianDaysToSign === null
        ? t('noResponse')
        : t('response', { days: medianDaysToSign, n: daysToSign.length }),
      assessmentsHref({ programme: whole.programme, trainees: 'now', days: 'any' }),
    ],
  ]
  return (
    <ul className="flex flex-wrap gap-x-7 gap-y-0 text-lg" aria-label={t('label')}>
      {numbers.map(([words, href]) => (
        <li key={words}>
          <Link href={href} prefetch={false} className="link tap">
            {words}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The limit of the programmes that are shown; null when they have different ones. */
function daysWithout({ programmes }: Cohort, { programme }: CohortAddress): number | null {
  const shown = programmes.filter(({ id }) => programme === null || id === programme)
  const limits = new Set(shown.map(({ settings }) => settings.attention.daysWithoutAssessment))
  const [limit = null] = limits
  return limits.size === 1 ? limit : null
}
