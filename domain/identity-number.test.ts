import { expect, test } from 'vitest'
import { containsIdentityNumber } from './identity-number'

test.each([
  ['811218-9876', 'ten digits with a hyphen'],
  ['8112189876', 'ten digits in a row'],
  ['811218 9876', 'ten digits with a space'],
  ['811218+9876', 'somebody over a hundred'],
  ['811218–9876', 'the dash that a phone puts instead of a hyphen'],
  ['811218 - 9876', 'spaces around the hyphen'],
  ['811218\u00A09876', 'a space that does not break'],
  ['811218\u00AD9876', 'a soft hyphen pasted from a PDF'],
  ['８１１２１８-９８７６', 'digits of full width'],
  ['19811218-9876', 'twelve digits with a hyphen'],
  ['198112189876', 'twelve digits in a row'],
  ['19811218 9876', 'twelve digits with a space'],
  ['19 811218 9876', 'a century that stands apart'],
  ['19 811218-9876', 'a century that stands apart, with a hyphen'],
  ['1981-12-18-9876', 'a date with hyphens'],
  ['1981-12-18 9876', 'a date with hyphens, then a space'],
  ['81 12 18 9876', 'digits in pairs'],
  ['20170101-2393', 'a child'],
  ['701063-2391', 'a samordningsnummer: the day plus 60'],
  ['850161-2389', 'a samordningsnummer of the first'],
  ['197010632391', 'a samordningsnummer of twelve digits'],
  ['120229-1231', 'a leap day'],
  ['Pat 640823-3234, bröstsmärta', 'running text'],
  ['pnr640823-3234.', 'letters and a full stop right beside'],
  ['(640823-3234)', 'brackets'],
  ['2026-11-02 sågs 640823-3234', 'a date before it'],
  ['070-123 45 67, 640823-3234', 'a telephone number before it'],
  ['rad ett\n640823-3234\nrad tre', 'a line of its own'],
  ['640823-3235 640823-3234', 'a wrong number before a right one'],
])('%s is refused: %s', (text) => {
  expect(containsIdentityNumber(text)).toBe(true)
})

test.each([
  ['', 'nothing written'],
  ['bröstsmärta på akuten', 'plain words'],
  ['811218-9875', 'the checksum is wrong'],
  ['811318-9875', 'there is no thirteenth month'],
  ['810018-9870', 'there is no month nought'],
  ['811232-9878', 'there is no thirty-second of December'],
  ['811292-9875', 'nor as a samordningsnummer'],
  ['811200-9876', 'there is no day nought'],
  ['811260-9873', 'nor as a samordningsnummer with a day of sixty'],
  ['810229-1237', 'no leap day that year'],
  ['810431-1231', 'April has thirty days'],
  ['810289-1234', 'nor a twenty-ninth of February as a samordningsnummer, that year'],
  ['070-123 45 69', 'a mobile number'],
  ['070-1234569', 'a mobile number with a hyphen'],
  ['08-12 12 12 34', 'a Stockholm number'],
  ['08-121 212 34', 'a Stockholm number in threes'],
  ['+46701234569', 'a number with its country'],
  ['0046811218987', 'a number with its country in digits'],
  ['1981-12-18', 'a date alone'],
  ['19811218', 'a date in a row'],
  ['811218', 'a short date'],
  ['2026-11-23 14:30', 'a date and a time'],
  ['1981-12-18 – 1982-01-03', 'two dates'],
  ['98112189876', 'eleven digits'],
  ['1198112189876', 'thirteen digits'],
  ['81121898760', 'a digit too many'],
  ['17811218-9876', 'a century that nobody alive has'],
  ['5555 8112 1898 7655', 'a card number'],
  ['8112-189876', 'a hyphen elsewhere'],
  ['811218--9876', 'two hyphens'],
  ['811218-987', 'too short'],
  ['811218/9876', 'a slash before the last four'],
  ['Hb 112, LPK 8,9, CRP 76', 'laboratory values'],
])('%s is let through: %s', (text) => {
  expect(containsIdentityNumber(text)).toBe(false)
})

test('a telephone number that also is a valid identity number is refused until it has a hyphen', () => {
  expect(containsIdentityNumber('0708091236')).toBe(true)
  expect(containsIdentityNumber('070-809 12 36')).toBe(false)
})

test('a time stamp that also is a valid identity number is refused until it has a colon', () => {
  expect(containsIdentityNumber('261123-1438')).toBe(true)
  expect(containsIdentityNumber('261123-14:38')).toBe(false)
})

test('a long text is read to its end, and alike on every call', () => {
  const text = '811218-9875 '.repeat(5000)
  expect(containsIdentityNumber(text)).toBe(false)
  expect(containsIdentityNumber(`${text}811218-9876`)).toBe(true)
  expect(containsIdentityNumber(`${text}811218-9876`)).toBe(true)
})
