import type { Route } from 'next'
import { type RequestFilter, requestQuery } from '@/domain/request-filter'

/** Where the requests behind a number are listed. */
export function requestsHref(filter: Partial<RequestFilter>): Route {
  return `/director/requests${requestQuery(filter)}` as Route
}
