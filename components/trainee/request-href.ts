import type { Route } from 'next'

/** Where a request begins with a goal ticked, by its key on the form that prints it. */
export function requestHref({ form, printed }: { form: string; printed: string }): Route {
  const written = new URLSearchParams({ form, goal: printed })
  return `/trainee/requests/new?${written}` as Route
}
