import { z } from 'zod'
import { storableText } from '@/domain/free-text'

/** A field that may be posted several times, or not at all. */
export const several = z.array(z.string().max(200)).default([])

/** A field that is posted once. A browser sends a line break as two characters; it is stored as one. */
export const once = z.tuple([z.string().max(10_000)]).transform(([value]) => storableText(value))

/** The key that a page gives its form, so that pressing twice acts once. */
export const key = once.pipe(z.uuid())

/** A whole number as somebody types it; what is none is told as such by the rule that asks for one. */
export const wholeNumber = once.transform((text) => (text.trim() === '' ? NaN : Number(text)))
