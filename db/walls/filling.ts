/** Triggers that forbid nothing, but fill in what was left out; `placement-plan.db.test.ts` tries them. */
export const filling = ['placement.plan_as_programme']
