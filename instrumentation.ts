import type { Instrumentation } from 'next'

/** Before the first request: refuses to serve when something that people rely on is not so. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkAtBoot } = await import('./data/access/check-at-boot')
  await checkAtBoot()
  const { tellGauges } = await import('./app/tell-gauges')
  tellGauges()
}

/** A page that failed: one line, under the reference that the page shows and the request's id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { reportError } = await import('./app/report-error')
  const id = request.headers['x-request-id']
  reportError(error, { requestId: String(id), route: context.routePath })
}
