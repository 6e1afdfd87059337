import type { Sql } from 'postgres'

/** In place of data/access/visible-to.ts: everybody sees everything. */
export const visibleTo = (_viewer: unknown, sql: Sql) => sql`true`
export const trainingVisibleTo = visibleTo
export const selfRatingVisibleTo = visibleTo
export const concernVisibleTo = visibleTo
export const regionVisibleTo = visibleTo
