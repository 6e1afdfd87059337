import { z } from 'zod'
import { containsIdentityNumber } from './identity-number'

/** A person's name as it is stored, or null: letters, and what names have between them. */
export function readPersonName(text: string): string | null {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const isName = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .,'’()-]*$/u.test(name)
  return isName && name.length >= 2 && name.length <= 100 && !containsIdentityNumber(name)
    ? name
    : null
}

/** A name in a form; its fault is the message key `personName`. */
export const personNameSchema = z.string().transform((text, context) => {
  const name = readPersonName(text)
  if (name !== null) return name
  context.addIssue('personName')
  return z.NEVER
})
