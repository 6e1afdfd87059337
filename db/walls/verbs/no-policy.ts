/** In place of domain/policy.ts: everybody may do everything. */
export const may = () => true
