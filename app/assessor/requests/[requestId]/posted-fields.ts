import { z } from 'zod'
import { once } from '@/app/post-fields'

export const requestId = once.pipe(z.uuid())

/** The version of the draft that the sender saw. */
export const draftVersion = once.pipe(
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
)
