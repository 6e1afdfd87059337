import { v7 } from 'uuid'

/** A new id: a UUID of version 7, so that rows lie in the order in which they were made. */
export const newId = (): string => v7()
