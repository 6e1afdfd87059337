import type { Instrument } from './instrument'

/** What the shortest honest form asks of an assessor: taps, and about how long it takes. */
export type Burden = { taps: number; seconds: number }

/** More taps than this make a form that is put off; a programme may set another limit. */
export const defaultMostTaps = 12

// A choice that is read and made, a row that is thought over, one look through before the signature:
// the product's own estimates, near what its forms take in use. A sentence of fifteen words at
// 36 words a minute is how people type on a phone (Palin et al., MobileHCI 2019).
const secondsPer = { choice: 3, row: 5, text: 25, check: 10, sign: 3 }

/**
 * The shortest honest form, when nobody has filled in its head: one tap for each choice that is required
 * and for each rated row, one into each text that must be written (of several, one), one to check and
 * one to sign. The day is filled in beforehand.
 */
export function burdenOf({ context, goals, areas, texts }: Instrument): Burden {
  const choices = ['difficulty', 'focus', goals.required && 'goals'].filter(Boolean).length
  const required = texts.filter((text) => text.required).length
  const written = Math.max(1, required) + (context.required ? 1 : 0)
  return {
    taps: choices + areas.length + written + 2,
    seconds:
      choices * secondsPer.choice +
      areas.length * secondsPer.row +
      written * secondsPer.text +
      secondsPer.check +
      secondsPer.sign,
  }
}
