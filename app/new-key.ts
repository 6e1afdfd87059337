import { randomUUID } from 'node:crypto'

/** A key for a form that is about to be shown: posted twice, it acts once. */
export const newKey = (): string => randomUUID()
