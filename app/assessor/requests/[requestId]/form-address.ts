import type { Route } from 'next'

type Step = 'check' | 'receipt' | 'versions' | 'decline' | 'withdraw' | 'correction'

/** The address of a form, or of a step after it. */
export function formAddress(
  requestId: string,
  step?: Step,
  query: Record<string, string> = {},
  place = '',
): Route {
  const path = `/assessor/requests/${requestId}${step ? `/${step}` : ''}`
  const search = new URLSearchParams(query).toString()
  return `${path}${search && `?${search}`}${place && `#${place}`}` as Route
}
