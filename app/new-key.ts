import { randomUUID } from 'node:crypto'

/** A key for a form that is about to be shown: posted twice, it acts once. */
export const newKey = (): string => randomUUID()

/** What an error is called in the log and to whoever met it. */
export const newReference = (): string => randomUUID().slice(0, 8)
