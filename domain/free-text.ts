import type { FaultCode } from './fault-code'
import { containsIdentityNumber } from './identity-number'

/** How many characters each free text may hold. */
export const textLimits = {
  context: 200,
  text: 4000,
  planItem: 500,
  reason: 500,
  objection: 2000,
  concern: 2000,
}

/** What is wrong with a free text, whoever writes it and wherever: too long, or names a patient. */
export function freeTextFault(text: string, limit: number): FaultCode | null {
  if (containsIdentityNumber(text)) return 'identityNumber'
  return text.length > limit ? 'tooLong' : null
}

/** A text as it can be stored: one kind of line break, no characters that a database refuses. */
export function storableText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** A sentence is at least three words in one text. */
export function isSentence(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length >= 3
}
