/**
 * Triggers that forbid nothing, but see to what must follow; `placement-plan.db.test.ts` and
 * `delivery.db.test.ts` try them.
 */
export const filling = [
  'person.close_ways_in',
  'placement.plan_as_programme',
  'outbox.ask_for_delivery',
]
