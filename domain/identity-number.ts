// Year (with or without its century), month and day, all parted alike or not at all, then four
// digits. The look-ahead lets candidates overlap; no digit may stand on either side.
const candidate =
  /(?:^|\D)(?=((?:18|19|20)?\d\d([-./ ]?)\d\d\2\d\d[ \t]?[-+\u2010\u2013\u2014\u2212]?[ \t]?\d{4})(?!\d))/g
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Tells whether a text holds a Swedish personnummer or samordningsnummer anywhere.
 *
 * It sees 10 and 12 digits with hyphen, plus, space or nothing before the last four, and dates
 * written 1985-01-01 or 85 01 01. When in doubt it says yes: a telephone number or a time of day
 * that also is a valid number is refused, and can be written 070-123 45 67 or 14:30 instead.
 */
export function containsIdentityNumber(text: string): boolean {
  const plain = text.replace(invisible, '').normalize('NFKC')
  return Array.from(plain.matchAll(candidate)).some((match) => isIdentityNumber(match[1] ?? ''))
}

/** What stands in a text where an identity number stood. */
export const removedNumber = '«…»'

/** The text without its identity numbers; a text that holds none comes back as it was. */
export function maskIdentityNumbers(text: string): string {
  if (!containsIdentityNumber(text)) return text
  let plain = text.replace(invisible, '').normalize('NFKC')
  for (let number = firstNumber(plain); number; number = firstNumber(plain)) {
    plain = plain.replace(number, removedNumber)
  }
  return plain
}

function firstNumber(plain: string): string | undefined {
  return Array.from(plain.matchAll(candidate), (match) => match[1] ?? '').find(isIdentityNumber)
}

function isIdentityNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '').slice(-10)
  return isBirthDate(digits) && hasValidChecksum(digits)
}

function isBirthDate(digits: string): boolean {
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)))
  if (year === undefined || month === undefined || day === undefined) return false
  const dayOfBirth = day > 60 ? day - 60 : day
  const longest = month === 2 && year % 4 !== 0 ? 28 : (longestMonths[month - 1] ?? 0)
  return dayOfBirth >= 1 && dayOfBirth <= longest
}

// Luhn: every other digit doubled from the first on, their digits added up.
function hasValidChecksum(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}
