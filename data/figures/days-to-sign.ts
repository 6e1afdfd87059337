import 'server-only'
import type { Transaction } from '@/db/client'

/**
 * Of an `assessment`: calendar days in Stockholm from the trainee's asking to the first signature; null
 * of a form that its assessor began unasked. A correction makes nobody wait longer.
 */
export const daysToSign = (sql: Transaction) => sql`(
  select (first.signed_at at time zone 'Europe/Stockholm')::date
    - (request.made_at at time zone 'Europe/Stockholm')::date
  from assessment as first
  join request on request.id = first.request_id and request.origin = 'trainee'
  where first.id = assessment.first_id)`

/** Of an `assessment`: whether its assessor wrote how to go on. */
export const hasNextStep = (sql: Transaction) =>
  sql`btrim(coalesce(assessment.texts ->> 'suggestions', '')) <> ''`
