/** How many characters a password has, at least and at most. */
export const passwordLength = { least: 12, most: 200 }

export type PasswordFault =
  'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordPersonal' | 'passwordEven'

/** The same password on every keyboard: letters that look alike are written one way. */
export const samePassword = (password: string): string => password.normalize('NFKC')

/**
 * What is wrong with a new password: nothing, or the first of these. Length is asked for and no
 * mixture of signs (NIST SP 800-63B); refused is what somebody would guess first.
 */
export function passwordFault(
  chosen: string,
  { own, isCommon }: { own: string[]; isCommon: (word: string) => boolean },
): PasswordFault | null {
  const password = samePassword(chosen)
  const signs = [...password]
  if (signs.length < passwordLength.least) return 'passwordShort'
  if (signs.length > passwordLength.most) return 'passwordLong'
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5) return 'passwordEven'
  if (wordsOf(own).some((word) => lower.includes(word))) return 'passwordPersonal'
  if (coresOf(lower).some(isCommon)) return 'passwordCommon'
  return null
}

// Of a name, or of an address before its @: every part that is long enough to give it away.
const wordsOf = (own: string[]) => own.flatMap((text) => partsOf(text.replace(/@.*$/, '')))
const partsOf = (text: string) =>
  samePassword(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? []

// A common word does not become a good one by a year behind it, nor by being written twice.
function coresOf(lower: string): string[] {
  const word = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const repeated = /^(.+?)\1+$/u.exec(lower)?.[1] ?? ''
  const repeatedWord = /^(.+?)\1+$/u.exec(word)?.[1] ?? ''
  return [lower, word, repeated, repeatedWord].filter((core) => core.length > 2)
}
