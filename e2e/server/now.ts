/** What the product's clock shows when a run begins: a Monday in a ward's placement. */
export const now = new Date('2026-11-16T09:00:00Z')
/** The same day, as forms write it. */
export const today = '2026-11-16'
