import type { Route } from 'next'
import { type AssessmentFilter, assessmentQuery } from '@/domain/assessment-filter'

/** Where the signed forms behind a number are listed. */
export function assessmentsHref(filter: Partial<AssessmentFilter>): Route {
  return `/director/assessments${assessmentQuery(filter)}` as Route
}
